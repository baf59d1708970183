package no.tunet.approval.domain;

import java.time.LocalDate;
import java.util.Optional;

/** What is asked of a kind of paper, as it was on a day: needed for an approval, the approval rests without it, how many months it lasts when it names no last day. */
public record PaperRule(PaperKind kind, boolean required, boolean holds, Optional<Integer> months, String source) {
    /** The last day a paper counts when it names none itself; empty when it does not lapse. */
    public Optional<LocalDate> lastDay(LocalDate from) {
        return months.map(from::plusMonths).map(day -> day.minusDays(1));
    }
}
