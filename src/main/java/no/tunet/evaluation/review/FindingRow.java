package no.tunet.evaluation.review;

import java.util.Optional;
import no.tunet.evaluation.domain.CostRange;
import no.tunet.evaluation.domain.Faces;
import no.tunet.evaluation.domain.Finding;
import no.tunet.evaluation.domain.Fit;
import no.tunet.kernel.Money;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Share;
import no.tunet.ui.Tone;

/** A finding as pages and documents show it: what, said to the left, happened to the right, and how it fits in words. */
public record FindingRow(Reason what, Reason said, Reason happened, Reason fit, Tone tone) {
    private static final Reason UNKNOWN = Reason.of("evaluation.unknown");
    private static final Reason NOT_SAID = Reason.of("evaluation.notSaid");
    private static final Reason FEW = Reason.of("evaluation.few");

    /** With {@code few} everything counted from people is withheld. */
    static FindingRow of(Finding finding, boolean few) {
        return switch (finding) {
            case Finding.CostPerDay(var said, var happened, var fit) ->
                row("cost", range(said), money(happened), fit, "cost");
            case Finding.AgainstToday(var today, var happened, var fit) ->
                row("today", range(today), money(happened), fit, "today");
            case Finding.Attendance(var said, var happened, var fit) ->
                people("attendance", said.map(FindingRow::share).orElse(NOT_SAID), share(happened), fit, few);
            case Finding.Goals(int set, int reached, var fit) ->
                people("goals", NOT_SAID, goals(set, reached), fit, few);
            case Finding.OwnAnswers(var faces, var fit) -> people("answers", NOT_SAID, answers(faces), fit, few);
            case Finding.Incidents(int all, int serious, var fit) ->
                people(
                        "incidents",
                        NOT_SAID,
                        Reason.of("evaluation.value.incidents", all, serious),
                        fit,
                        few && all > 0);
        };
    }

    private static FindingRow people(String what, Reason said, Reason happened, Fit fit, boolean few) {
        return few ? row(what, said, FEW, Fit.NOBODY_KNOWS, "plain") : row(what, said, happened, fit, "plain");
    }

    private static Reason goals(int set, int reached) {
        return set == 0 ? Reason.of("evaluation.value.noGoals") : Reason.of("evaluation.value.goals", reached, set);
    }

    private static Reason answers(Faces faces) {
        return faces.answers() == 0
                ? Reason.of("evaluation.value.noAnswers")
                : Reason.of("evaluation.value.faces", faces.veryGood(), faces.good(), faces.soSo(), faces.bad());
    }

    private static FindingRow row(String what, Reason said, Reason happened, Fit fit, String words) {
        return new FindingRow(
                Reason.of("evaluation.finding." + what),
                said,
                happened,
                Reason.of("evaluation.fit." + words + "." + fit.name()),
                tone(fit));
    }

    private static Tone tone(Fit fit) {
        return switch (fit) {
            case BETTER, AS_SAID -> Tone.GOOD;
            case WORSE -> Tone.WARNING;
            case NOBODY_KNOWS -> Tone.NEUTRAL;
        };
    }

    private static Reason range(Optional<CostRange> range) {
        return range.map(r -> Reason.of("evaluation.value.range", r.low(), r.likely(), r.high()))
                .orElse(NOT_SAID);
    }

    private static Reason money(Optional<Money> money) {
        return money.map(m -> Reason.of("evaluation.value.perDay", m)).orElse(UNKNOWN);
    }

    private static Reason share(Optional<Share> share) {
        return share.map(FindingRow::share).orElse(UNKNOWN);
    }

    private static Reason share(Share share) {
        return Reason.of("evaluation.value.share", share);
    }
}
