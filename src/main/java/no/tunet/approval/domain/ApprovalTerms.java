package no.tunet.approval.domain;

import java.time.LocalDate;
import no.tunet.kernel.Period;

/** How long an approval may last, as it was on a day: a dated, sourced number. Refuses less than a month. */
public record ApprovalTerms(LocalDate validFrom, int validityMonths, String source) {
    public ApprovalTerms {
        if (validityMonths < 1) {
            throw new IllegalArgumentException("an approval lasts at least a month");
        }
    }

    /** The span an approval gets when nothing else is decided. */
    public Period standardFrom(LocalDate from) {
        return new Period(from, from.plusMonths(validityMonths).minusDays(1));
    }
}
