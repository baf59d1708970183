package no.tunet.ui;

/** Where in a bounded list the reader is: page number from 1, rows per page, rows in all. */
public record Paging(int number, int size, long total) {
    public static final int SIZE = 25;

    public Paging {
        if (number < 1 || size < 1 || total < 0) {
            throw new IllegalArgumentException("paging counts from one");
        }
    }

    /** The page asked for by {@code ?side=}, the first when it is missing or nonsense. */
    public static int asked(Form form) {
        String text = form.value("side");
        return text.matches("[1-9]\\d{0,5}") ? Integer.parseInt(text) : 1;
    }

    public int pages() {
        return (int) Math.max(1, Math.ceilDiv(total, size));
    }

    public int offset() {
        return (number - 1) * size;
    }

    public long first() {
        return total == 0 ? 0 : offset() + 1L;
    }

    public long last() {
        return Math.min(total, (long) number * size);
    }
}
