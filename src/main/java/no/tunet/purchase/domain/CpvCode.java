package no.tunet.purchase.domain;

/** A code of the common procurement vocabulary: eight digits, the check digit left out. Refuses anything else. */
public record CpvCode(String digits) implements Comparable<CpvCode> {
    public CpvCode {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("not a CPV code");
        }
    }

    public static boolean isValid(String text) {
        return text.matches("\\d{8}");
    }

    @Override
    public int compareTo(CpvCode other) {
        return digits.compareTo(other.digits);
    }
}
