package no.tunet.placement.incident;

import java.util.List;
import java.util.Optional;
import no.tunet.placement.PlacementId;
import no.tunet.placement.domain.Incident.IncidentGrade;
import no.tunet.placement.domain.Incident.IncidentKind;
import no.tunet.ui.Form;
import no.tunet.ui.Option;

/** Reads a report from a form, whether it was sent at once or kept on a phone. */
final class IncidentForm {
    private static final int TEXT = 2000;

    private IncidentForm() {}

    /** Empty when something is missing; the form then says what. */
    static Optional<NewIncident> read(Form form, List<IncidentStore.Subject> subjects) {
        var id = form.id("id");
        var subject = form.oneOf("subject", options(subjects))
                .flatMap(chosen ->
                        subjects.stream().filter(s -> value(s).equals(chosen)).findFirst());
        var kind = form.choice("kind", IncidentKind.class);
        var grade = form.choice("grade", IncidentGrade.class);
        var on = form.date("on");
        var what = form.text("what", TEXT);
        var done = form.text("done", TEXT);
        return form.ok()
                ? subject.map(s -> new NewIncident(
                        id.orElseThrow(),
                        s.agreement(),
                        s.placement(),
                        kind.orElseThrow(),
                        grade.orElseThrow(),
                        on.orElseThrow(),
                        what.orElseThrow(),
                        done.orElseThrow()))
                : Optional.empty();
    }

    /** What stands for a subject in the form: its placement, or the agreement when it is about nobody in particular. */
    static String value(IncidentStore.Subject subject) {
        return subject.placement().map(PlacementId::toString).orElseGet(() -> "a" + subject.agreement());
    }

    private static List<Option> options(List<IncidentStore.Subject> subjects) {
        return subjects.stream().map(s -> Option.of(value(s), s.name())).toList();
    }
}
