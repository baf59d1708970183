package no.tunet.quality.sheet;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import no.tunet.quality.domain.PointAnswer;
import no.tunet.quality.domain.PointVerdict;
import no.tunet.quality.domain.Severity;
import no.tunet.ui.Form;

/** Reads an answer to a point. */
final class AnswerForm {
    private static final int NOTE = 2000;

    private AnswerForm() {}

    static Optional<PointAnswer> read(Form form, Instant madeAt) {
        var id = form.id("id");
        var point = form.text("point", 80);
        var verdict = form.choice("verdict", PointVerdict.class);
        var note = form.optionalText("note", NOTE);
        boolean no = verdict.filter(v -> v == PointVerdict.NO).isPresent();
        var severity = no ? form.optionalChoice("severity", Severity.class) : Optional.<Severity>empty();
        var deadline = no ? form.optionalDate("deadline") : Optional.<java.time.LocalDate>empty();
        var replaces = form.ids("replaces");
        return form.ok()
                ? Optional.of(new PointAnswer(
                        id.orElseThrow(),
                        point.orElseThrow(),
                        verdict.orElseThrow(),
                        note.orElse(""),
                        severity,
                        deadline,
                        Set.copyOf(replaces),
                        madeAt))
                : Optional.empty();
    }
}
