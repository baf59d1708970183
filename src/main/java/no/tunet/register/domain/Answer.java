package no.tunet.register.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the index found: one page of hits, how many in all, what each choice would leave, and what to try when nothing was found. */
public record Answer(
        List<Hit> hits,
        long total,
        Counts counts,
        Map<Question.Wish, Long> without,
        List<Hit> nearest,
        List<Sense> understood,
        List<String> unknown) {
    /** A listing, how far away it is, where the words stand, and which wishes it does not meet. */
    public record Hit(UUID offer, Optional<Integer> km, List<Found> found, Set<Question.Wish> lacks) {}

    /** A word that was typed, the word it was met as, where, and how. */
    public record Found(String typed, String met, Field field, Sense.How how) {}

    /** How many listings each choice would leave, by the ordinal of the choice; municipalities by code. */
    public record Counts(
            int[] groups,
            int[] halfDays,
            int[] languages,
            int[] facilities,
            int[] access,
            int[] activities,
            Map<String, Integer> municipalities) {}

    static Set<Question.Wish> lacks(int bits) {
        var lacks = EnumSet.noneOf(Question.Wish.class);
        for (Question.Wish wish : Question.Wish.values()) {
            if ((bits & wish.bit()) != 0) {
                lacks.add(wish);
            }
        }
        return lacks;
    }
}
