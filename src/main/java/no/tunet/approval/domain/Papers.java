package no.tunet.approval.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.tunet.kernel.Period;
import no.tunet.kernel.Reason;

/** All papers of a farm, measured against the rules of a day. */
public record Papers(List<Paper> all, List<PaperRule> rules) {
    public Papers {
        all = List.copyOf(all);
        rules = List.copyOf(rules);
    }

    public boolean valid(PaperKind kind, LocalDate day) {
        return all.stream().anyMatch(p -> p.kind() == kind && p.validity().contains(day));
    }

    /** Papers that are needed for an approval and do not count on the day. */
    public List<Reason> missing(LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.required() && !valid(rule.kind(), day))
                .map(rule -> Reason.of("approval.reason.paper." + rule.kind()))
                .toList();
    }

    /** The last day in a row from a day on which a kind counts, papers that follow on each other included; empty when it does not count then. */
    public Optional<LocalDate> lastDay(PaperKind kind, LocalDate from) {
        Optional<LocalDate> last = Optional.empty();
        LocalDate day = from;
        while (true) {
            LocalDate asked = day;
            var until = all.stream()
                    .filter(p -> p.kind() == kind && p.validity().contains(asked))
                    .map(p -> p.validity().to())
                    .max(Comparator.naturalOrder());
            if (until.isEmpty()) {
                return last;
            }
            last = until;
            if (until.get().equals(Period.OPEN_END)) {
                return last;
            }
            day = until.get().plusDays(1);
        }
    }

    /** The day the approval begins to rest for want of this paper; empty when the kind was never shown, does not lapse or does not hold the approval. */
    public Optional<LocalDate> restsFrom(PaperKind kind, LocalDate today) {
        boolean holds = rules.stream().anyMatch(rule -> rule.kind() == kind && rule.holds());
        if (!holds) {
            return Optional.empty();
        }
        return lastKnownDay(kind, today)
                .filter(day -> !day.equals(Period.OPEN_END))
                .map(day -> day.plusDays(1));
    }

    /** The last day in a row from today, or the last day there was one; empty when the kind was never shown. */
    public Optional<LocalDate> lastKnownDay(PaperKind kind, LocalDate today) {
        return lastDay(kind, today)
                .or(() -> all.stream()
                        .filter(p -> p.kind() == kind && p.validity().to().isBefore(today))
                        .map(p -> p.validity().to())
                        .max(Comparator.naturalOrder()));
    }
}
