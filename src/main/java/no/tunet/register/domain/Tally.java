package no.tunet.register.domain;

import java.util.Arrays;
import java.util.HashMap;
import no.tunet.register.domain.Question.Wish;

/**
 * Counts what was found. A choice among several of one kind is counted as if nothing of that kind were chosen, so that its number says what choosing
 * it too would find; a choice that adds a demand is counted among what was found.
 */
final class Tally {
    private final Columns columns;
    private final Wishes wishes;
    private final int[] groups = new int[Integer.SIZE];
    private final int[] halfDays = new int[Integer.SIZE];
    private final int[] languages = new int[Integer.SIZE];
    private final int[] facilities = new int[Integer.SIZE];
    private final int[] activities = new int[Integer.SIZE];
    private final int[] municipalities;
    private final long[] onlyLacking = new long[Wish.values().length];
    private long total;

    Tally(Columns columns, Wishes wishes) {
        this.columns = columns;
        this.wishes = wishes;
        this.municipalities = new int[columns.municipalities()];
    }

    void count(int number, int lacks) {
        if (lacks == 0) {
            total++;
            bits(columns.facilities(number), facilities);
            bits(wishes.free(number), halfDays);
        } else if (Integer.bitCount(lacks) == 1) {
            onlyLacking[Integer.numberOfTrailingZeros(lacks)]++;
        }
        if ((lacks & ~Wish.GROUP.bit()) == 0) {
            bits(columns.groups(number), groups);
        }
        if ((lacks & ~Wish.LANGUAGE.bit()) == 0) {
            bits(columns.languages(number), languages);
        }
        if ((lacks & ~Wish.ACTIVITY.bit()) == 0) {
            bits(columns.activities(number), activities);
        }
        if ((lacks & ~Wish.MUNICIPALITY.bit()) == 0 && columns.municipality(number) >= 0) {
            municipalities[columns.municipality(number)]++;
        }
    }

    long total() {
        return total;
    }

    long onlyLacking(Wish wish) {
        return onlyLacking[wish.ordinal()];
    }

    Answer.Counts counts() {
        var byCode = new HashMap<String, Integer>();
        for (int i = 0; i < municipalities.length; i++) {
            if (municipalities[i] > 0) {
                byCode.put(columns.code(i), municipalities[i]);
            }
        }
        return new Answer.Counts(
                groups,
                halfDays,
                languages,
                facilities,
                Arrays.copyOfRange(facilities, Columns.ACCESS_FROM, facilities.length),
                activities,
                byCode);
    }

    private static void bits(int bits, int[] counts) {
        for (int left = bits; left != 0; left &= left - 1) {
            counts[Integer.numberOfTrailingZeros(left)]++;
        }
    }
}
