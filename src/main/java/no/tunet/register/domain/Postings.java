package no.tunet.register.domain;

import java.util.Arrays;

/** In which listings an idea occurs, by their number in the index, rising, and in which of their fields. */
final class Postings {
    private static final int FIELD_BITS = 4;
    private static final int FIELDS = (1 << FIELD_BITS) - 1;

    private int[] entries = new int[4];
    private int size;

    /** Listings come in rising order; the same one again adds a field. */
    void add(int listing, int fields) {
        if (size > 0 && entries[size - 1] >>> FIELD_BITS == listing) {
            entries[size - 1] |= fields;
            return;
        }
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, size * 2);
        }
        entries[size++] = listing << FIELD_BITS | fields;
    }

    int size() {
        return size;
    }

    int listing(int i) {
        return entries[i] >>> FIELD_BITS;
    }

    int fields(int i) {
        return entries[i] & FIELDS;
    }

    /** The fields in which a listing has the idea, none when it has not. */
    int fieldsOf(int listing) {
        int low = 0;
        int high = size - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int there = entries[middle] >>> FIELD_BITS;
            if (there == listing) {
                return entries[middle] & FIELDS;
            }
            if (there < listing) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return 0;
    }
}
