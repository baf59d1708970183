package no.tunet.directory.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.Reason;

/** Why an offer fits a wish and why not, everything listed. */
public record Match(List<Reason> fits, List<Reason> lacks, Optional<Integer> km) {
    /** Those that lack least come first, then the nearest; offers without a known distance come last among equals. */
    public static final Comparator<Match> BEST_FIRST = Comparator.<Match>comparingInt(match -> match.lacks.size())
            .thenComparingInt(match -> match.km.orElse(Integer.MAX_VALUE));

    public static Match of(Wish wish, Candidate candidate) {
        var fits = new ArrayList<Reason>();
        var lacks = new ArrayList<Reason>();
        wish.group()
                .ifPresent(group -> (candidate.groups().contains(group) ? fits : lacks)
                        .add(Reason.of(
                                candidate.groups().contains(group) ? "directory.fit.group" : "directory.lack.group",
                                group)));
        halfDays(wish, candidate, fits, lacks);
        distance(wish, candidate, fits, lacks);
        each("competence", wish.competences(), candidate.competences(), fits, lacks);
        each("activity", wish.activities(), candidate.activities(), fits, lacks);
        each("facility", wish.facilities(), candidate.facilities(), fits, lacks);
        each("language", wish.languages(), candidate.languages(), fits, lacks);
        transport(wish, candidate, fits, lacks);
        return new Match(List.copyOf(fits), List.copyOf(lacks), candidate.km());
    }

    public boolean fitsWhole() {
        return lacks.isEmpty();
    }

    private static void halfDays(Wish wish, Candidate candidate, List<Reason> fits, List<Reason> lacks) {
        if (wish.halfDays().isEmpty()) {
            long open = candidate.free().values().stream()
                    .filter(free -> free >= wish.people())
                    .count();
            if (open > 0) {
                fits.add(Reason.of("directory.fit.free-somewhere", open, wish.people(), wish.from()));
            } else {
                lacks.add(Reason.of("directory.lack.free-nowhere", wish.people(), wish.from()));
            }
            return;
        }
        wish.halfDays().stream().sorted().forEach(at -> halfDay(at, wish, candidate, fits, lacks));
    }

    private static void halfDay(
            HalfDayOfWeek at, Wish wish, Candidate candidate, List<Reason> fits, List<Reason> lacks) {
        if (!candidate.free().containsKey(at)) {
            lacks.add(Reason.of("directory.lack.half-day", at.day(), at.half()));
            return;
        }
        int free = candidate.free().getOrDefault(at, 0);
        if (free >= wish.people()) {
            fits.add(Reason.of("directory.fit.free", free, at.day(), at.half(), wish.from()));
        } else {
            lacks.add(Reason.of("directory.lack.free", free, at.day(), at.half(), wish.from()));
        }
    }

    private static void distance(Wish wish, Candidate candidate, List<Reason> fits, List<Reason> lacks) {
        if (wish.reach().isEmpty()) {
            return;
        }
        var reach = wish.reach().get();
        String from = reach.origin().name();
        if (candidate.km().isEmpty()) {
            lacks.add(Reason.of("directory.lack.position", from));
            return;
        }
        int km = candidate.km().get();
        if (reach.mostKm().filter(most -> km > most).isPresent()) {
            lacks.add(Reason.of(
                    "directory.lack.distance", km, from, reach.mostKm().get()));
        } else {
            fits.add(Reason.of("directory.fit.distance", km, from));
        }
    }

    private static <E extends Enum<E>> void each(
            String what, Set<E> wanted, Set<E> there, List<Reason> fits, List<Reason> lacks) {
        wanted.stream().sorted().forEach(one -> {
            boolean has = there.contains(one);
            (has ? fits : lacks).add(Reason.of((has ? "directory.fit." : "directory.lack.") + what, one));
        });
    }

    private static void transport(Wish wish, Candidate candidate, List<Reason> fits, List<Reason> lacks) {
        if (wish.transports().isEmpty()) {
            return;
        }
        var common = wish.transports().stream()
                .filter(candidate.transports()::contains)
                .sorted()
                .toList();
        if (common.isEmpty()) {
            lacks.add(Reason.of("directory.lack.transport"));
        } else {
            common.forEach(one -> fits.add(Reason.of("directory.fit.transport", one)));
        }
    }
}
