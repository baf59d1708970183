package no.tunet.pilot.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.tunet.kernel.Reason;

/** When an actual mark may be written beside the plan. */
public final class ProgressRules {
    private ProgressRules() {}

    public static List<Reason> refusals(Quarter quarter, LocalDate today) {
        var reasons = new ArrayList<Reason>();
        if (quarter.firstDay().isAfter(today)) {
            reasons.add(Reason.of("pilot.progress.future", quarter.words()));
        }
        return List.copyOf(reasons);
    }
}
