package no.tunet.pilot.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunet.pilot.KeptPlan;
import no.tunet.pilot.domain.Baseline;
import no.tunet.ui.Option;
import no.tunet.ui.Page;

/** The plan seen from a day, its drawing, what it is compared with, and whether the reader may change it. */
public record ProgressView(
        KeptPlan plan,
        Gantt gantt,
        Chain chain,
        List<Baseline> baselines,
        Optional<Baseline> compared,
        LocalDate on,
        boolean mayWrite) {
    public List<Option> activities() {
        return plan.current().activities().stream()
                .map(a -> Option.of(a.key(), a.name()))
                .toList();
    }

    /** The quarters that have begun. */
    public List<Option> quarters(Page page) {
        return gantt.quarters().stream()
                .filter(q -> q.compareTo(gantt.now()) <= 0)
                .map(q -> Option.of(q.toString(), page.reason(q.words())))
                .toList();
    }

    /** What the plan can be compared with. */
    public List<Option> comparable(Page page) {
        return baselines.stream()
                .map(b -> Option.of(
                        String.valueOf(b.number()), page.t("pilot.baseline.option", b.number(), b.name(), b.takenOn())))
                .toList();
    }

    /** How many activities start before what they depend on is done. */
    public long early() {
        return gantt.rows().stream().filter(r -> !r.warnings().isEmpty()).count();
    }
}
