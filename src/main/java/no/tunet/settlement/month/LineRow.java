package no.tunet.settlement.month;

import java.time.LocalDate;
import java.util.List;
import no.tunet.kernel.Money;
import no.tunet.kernel.Reason;
import no.tunet.settlement.domain.Line;
import no.tunet.settlement.domain.LineAbout;
import no.tunet.settlement.domain.LineDay;
import no.tunet.settlement.domain.Standing;
import no.tunet.settlement.domain.StandingLine;
import no.tunet.ui.Tone;

/** A line as pages, spreadsheets and documents show it: what it is about, the days it is made of, where it stands. */
public record LineRow(
        int number,
        String reference,
        Reason about,
        List<DayRow> days,
        Money amount,
        Reason standing,
        Tone tone,
        String said) {

    /** One day inside a line. */
    public record DayRow(LocalDate on, Reason item, Reason how, Money amount) {}

    static LineRow of(StandingLine standing) {
        var line = standing.line();
        return new LineRow(
                standing.number(),
                line.reference(),
                about(line.about()),
                days(line),
                line.amount(),
                words(standing.standing()),
                tone(standing.standing()),
                said(standing.standing()));
    }

    static LineRow draft(int number, Line line) {
        return of(new StandingLine(number, line, new Standing.Waiting()));
    }

    private static List<DayRow> days(Line line) {
        return line.days().stream()
                .map(day -> new DayRow(
                        day.key().on(),
                        Reason.of("settlement.item." + day.key().item().name()),
                        how(day),
                        day.amount()))
                .toList();
    }

    private static Reason how(LineDay day) {
        return switch (day) {
            case LineDay.Charged(var key, var rate, var quantity, var share) ->
                Reason.of("settlement.day.charged", quantity, rate, share);
            case LineDay.Corrected(var key, var before, var now) -> Reason.of("settlement.day.corrected", before, now);
        };
    }

    private static Reason about(LineAbout about) {
        return switch (about) {
            case LineAbout.Attended(var rate) -> Reason.of("settlement.about.attended", rate);
            case LineAbout.Absence(var cause, var share, var rate) ->
                Reason.of("settlement.about.absence", cause, share, rate);
            case LineAbout.Transport(var rate) -> Reason.of("settlement.about.transport", rate);
            case LineAbout.Meals(var rate) -> Reason.of("settlement.about.meals", rate);
            case LineAbout.ExtraHours(var rate) -> Reason.of("settlement.about.extra", rate);
            case LineAbout.Correction(var month) -> Reason.of("settlement.about.correction", MonthWords.of(month));
        };
    }

    private static Reason words(Standing standing) {
        return switch (standing) {
            case Standing.Waiting() -> Reason.of("settlement.standing.waiting");
            case Standing.Agreed(var by, var on) -> Reason.of("settlement.standing.agreed", on);
            case Standing.Disputed(var by, var on, var reason) -> Reason.of("settlement.standing.disputed", on);
            case Standing.Explained(var on, var reason, var explanation) ->
                Reason.of("settlement.standing.explained", on);
        };
    }

    private static Tone tone(Standing standing) {
        return switch (standing) {
            case Standing.Waiting() -> Tone.NEUTRAL;
            case Standing.Agreed _ -> Tone.GOOD;
            case Standing.Disputed _ -> Tone.BAD;
            case Standing.Explained _ -> Tone.WARNING;
        };
    }

    private static String said(Standing standing) {
        return switch (standing) {
            case Standing.Waiting(), Standing.Agreed _ -> "";
            case Standing.Disputed(var by, var on, var reason) -> reason;
            case Standing.Explained(var on, var reason, var explanation) -> reason + "\n– " + explanation;
        };
    }

    public boolean open() {
        return tone != Tone.GOOD;
    }

    public boolean disputed() {
        return tone == Tone.BAD;
    }
}
