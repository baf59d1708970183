package no.tunet.programme.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import no.tunet.kernel.Money;
import no.tunet.kernel.Reason;

/** A choice of applications with amounts, tried against the call: what it uses of the frame, everything that stops it, and what to note. */
public record Portfolio(Map<UUID, Money> chosen, Money used, Money left, List<Reason> obstacles, List<Reason> notes) {

    /** Tries a choice; needs the number of assessors each application must have had. Sources: the call's frame, cap and areas. */
    public static Portfolio of(CallTerms terms, List<Candidate> candidates, Map<UUID, Money> choice, int assessors) {
        var chosen = new LinkedHashMap<UUID, Money>();
        var picked = new ArrayList<Candidate>();
        for (Candidate candidate : candidates) {
            Optional.ofNullable(choice.get(candidate.submission())).ifPresent(amount -> {
                chosen.put(candidate.submission(), amount);
                picked.add(candidate);
            });
        }
        Money used = Money.sum(chosen.values());
        var obstacles = new ArrayList<Reason>();
        if (used.compareTo(terms.frame()) > 0) {
            obstacles.add(Reason.of("programme.award.frame", used, terms.frame(), used.minus(terms.frame())));
        }
        picked.forEach(c -> obstacles.addAll(
                single(terms, c, Optional.ofNullable(chosen.get(c.submission())).orElse(Money.ZERO), assessors)));
        terms.areas().forEach(area -> {
            long number =
                    picked.stream().filter(c -> c.area().equals(area.code())).count();
            if (number > area.pilots()) {
                obstacles.add(Reason.of("programme.award.area", area.name().nb(), number, area.pilots()));
            }
        });
        return new Portfolio(
                Map.copyOf(chosen), used, terms.frame().minus(used), List.copyOf(obstacles), notes(terms, picked));
    }

    private static List<Reason> single(CallTerms terms, Candidate c, Money amount, int assessors) {
        var reasons = new ArrayList<Reason>();
        if (amount.compareTo(Money.ZERO) <= 0) {
            reasons.add(Reason.of("programme.award.nothing", c.applicant()));
        }
        if (amount.compareTo(terms.cap()) > 0) {
            reasons.add(Reason.of("programme.award.cap", c.applicant(), amount, terms.cap()));
        }
        if (amount.compareTo(c.asked()) > 0) {
            reasons.add(Reason.of("programme.award.more-than-asked", c.applicant(), amount, c.asked()));
        }
        if (!c.passed()) {
            reasons.add(Reason.of("programme.award.not-passed", c.applicant()));
        }
        if (c.assessments() < assessors) {
            reasons.add(Reason.of("programme.award.assessors", c.applicant(), c.assessments(), assessors));
        }
        return reasons;
    }

    private static List<Reason> notes(CallTerms terms, List<Candidate> picked) {
        var notes = new ArrayList<Reason>();
        var byBuyer = new TreeMap<String, Integer>();
        picked.forEach(c -> c.buyers().forEach(b -> byBuyer.merge(b, 1, Integer::sum)));
        byBuyer.forEach((buyer, times) -> {
            if (times > 1) {
                notes.add(Reason.of("programme.award.buyer-twice", buyer, times));
            }
        });
        terms.areas().stream()
                .filter(a -> picked.stream().noneMatch(c -> c.area().equals(a.code())))
                .forEach(a -> notes.add(
                        Reason.of("programme.award.area-empty", a.name().nb())));
        return List.copyOf(notes);
    }

    /** How much of the frame is used, of 100; never more than 100. */
    public double percent(CallTerms terms) {
        return Math.min(100, used.ore() * 100.0 / Math.max(1, terms.frame().ore()));
    }
}
