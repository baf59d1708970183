package no.tunet.quality.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The newest emergency plan, and the drills that were held. */
public record PlanView(Optional<Plan> plan, List<Drill> drills) {
    /** A version of the plan. */
    public record Plan(int number, LocalDate writtenOn, Map<PlanPart, String> parts) {
        public Plan {
            parts = Map.copyOf(parts);
        }
    }

    /** A drill and what it taught. */
    public record Drill(LocalDate on, String what, String learnt) {}
}
