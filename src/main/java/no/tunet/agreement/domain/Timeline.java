package no.tunet.agreement.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.tunet.kernel.Period;

/** The days that matter in an agreement's term, for the strip on its page. */
public record Timeline(Period term, List<Mark> marks, LocalDate today) {
    /** What happens on a day of the term. */
    public enum Moment {
        START,
        FIRST_REVIEW,
        TRIAL_ENDS,
        SETTLE_EXTENSION,
        END
    }

    /** A moment and its day. */
    public record Mark(Moment moment, LocalDate on) {}

    private static final int FIRST_REVIEW_MONTHS = 3;

    public static Timeline of(GeneralPart general, LocalDate today) {
        Period term = general.term();
        var marks = new ArrayList<Mark>();
        marks.add(new Mark(Moment.START, term.from()));
        marks.add(new Mark(Moment.FIRST_REVIEW, term.from().plusMonths(FIRST_REVIEW_MONTHS)));
        marks.add(new Mark(
                Moment.TRIAL_ENDS, term.from().plusMonths(general.trialMonths()).minusDays(1)));
        marks.add(new Mark(Moment.SETTLE_EXTENSION, Reminders.extensionDay(general)));
        marks.add(new Mark(Moment.END, term.to()));
        return new Timeline(
                term,
                marks.stream()
                        .filter(mark -> term.contains(mark.on()))
                        .sorted(Comparator.comparing(Mark::on).thenComparing(Mark::moment))
                        .toList(),
                today);
    }

    /** Where a day lies in the term, from 0 to 1000. */
    public long at(LocalDate day) {
        long days = Math.max(1, ChronoUnit.DAYS.between(term.from(), term.to()));
        long passed = ChronoUnit.DAYS.between(term.from(), day);
        return Math.clamp(passed * 1000 / days, 0, 1000);
    }

    /** The moments up to and with today. */
    public List<Mark> passed() {
        return marks.stream().filter(mark -> !mark.on().isAfter(today)).toList();
    }

    /** The moments after today. */
    public List<Mark> ahead() {
        return marks.stream().filter(mark -> mark.on().isAfter(today)).toList();
    }

    public boolean isRunning() {
        return term.contains(today);
    }
}
