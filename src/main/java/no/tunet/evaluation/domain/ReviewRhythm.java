package no.tunet.evaluation.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.tunet.kernel.Period;

/** When an agreement is reviewed: first after some months, then every so many months from its start. Months are dated rows, with their source. */
public record ReviewRhythm(int firstAfterMonths, int everyMonths, int earlyByMonths) {
    public ReviewRhythm {
        if (firstAfterMonths < 1 || everyMonths < 1) {
            throw new IllegalArgumentException("a rhythm counts whole months from one");
        }
    }

    /**
     * The oldest review that no signed evaluation answers yet; it may lie in the past. A later evaluation answers every earlier date, and one signed up
     * to {@code earlyByMonths} ahead answers too. Nothing is due after the term.
     */
    public Optional<LocalDate> nextDue(Period term, Collection<LocalDate> signedOn) {
        var latest = signedOn.stream().max(Comparator.naturalOrder());
        return dates(term)
                .filter(due -> latest.map(l -> l.isBefore(due.minusMonths(earlyByMonths)))
                        .orElse(true))
                .findFirst();
    }

    private Stream<LocalDate> dates(Period term) {
        var yearly = IntStream.iterate(everyMonths, m -> m + everyMonths)
                .mapToObj(m -> term.from().plusMonths(m));
        return Stream.concat(Stream.of(term.from().plusMonths(firstAfterMonths)), yearly)
                .takeWhile(due -> !due.isAfter(term.to()) && due.getYear() < 9000);
    }
}
