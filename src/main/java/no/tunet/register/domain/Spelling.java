package no.tunet.register.domain;

/**
 * How many letters must be put in, left out, changed or swapped with their neighbour to make one word of another, counted with the bits of one long (Hyyrö
 * 2003, the restricted Damerau distance). One instance per word searched for; words longer than 63 letters are cut.
 */
final class Spelling {
    private final String word;
    private final long[] where = new long[128];
    private final long last;
    private final int letters;

    Spelling(String word) {
        this.word = word.length() > 63 ? word.substring(0, 63) : word;
        for (int i = 0; i < this.word.length(); i++) {
            where[slot(this.word.charAt(i))] |= 1L << i;
        }
        this.last = 1L << (this.word.length() - 1);
        this.letters = letters(this.word);
    }

    /** How many changes a word of this length may carry and still be recognised. */
    static int bearable(int length) {
        if (length < 3) {
            return 0;
        }
        return length < 6 ? 1 : 2;
    }

    /** The letters a word has, one bit each: words that differ in many of them need not be compared. */
    static int letters(String word) {
        int bits = 0;
        for (int i = 0; i < word.length(); i++) {
            bits |= 1 << (slot(word.charAt(i)) & 31);
        }
        return bits;
    }

    boolean mayBeWithin(int most, String other, int otherLetters) {
        return Math.abs(other.length() - word.length()) <= most && Integer.bitCount(letters ^ otherLetters) <= 2 * most;
    }

    int distance(String other) {
        long plus = -1L;
        long minus = 0;
        long zero = 0;
        long before = 0;
        int distance = word.length();
        for (int i = 0; i < other.length(); i++) {
            long match = where[slot(other.charAt(i))];
            long swapped = ((~zero & match) << 1) & before;
            zero = swapped | (((match & plus) + plus) ^ plus) | match | minus;
            long up = minus | ~(zero | plus);
            long down = zero & plus;
            if ((up & last) != 0) {
                distance++;
            }
            if ((down & last) != 0) {
                distance--;
            }
            long shifted = (up << 1) | 1;
            plus = (down << 1) | ~(zero | shifted);
            minus = shifted & zero;
            before = match;
        }
        return distance;
    }

    private static int slot(char letter) {
        return letter < 128 ? letter : letter & 31;
    }
}
