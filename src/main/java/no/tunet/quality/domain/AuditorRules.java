package no.tunet.quality.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;

/** Who may be sent to a farm: competent in its standards, and bound to it by nothing. A long journey is allowed, and said. */
public final class AuditorRules {
    private AuditorRules() {}

    /** A tie to a farm; one that has ended counts for some years more. */
    public record Tie(TieKind kind, Optional<LocalDate> until) {}

    /** What is known about an auditor and a farm. */
    public record Facts(
            Set<String> competence, Set<String> standards, List<Tie> ties, boolean worksForTheFarm, int tieYears) {}

    public static List<Reason> bars(Facts facts, LocalDate today) {
        var reasons = new ArrayList<Reason>();
        facts.standards().stream()
                .filter(code -> !facts.competence().contains(code))
                .sorted()
                .forEach(code -> reasons.add(Reason.of("quality.auditor.not-competent", code)));
        if (facts.worksForTheFarm()) {
            reasons.add(Reason.of("quality.auditor.tied", TieKind.SAME_ORGANISATION));
        }
        facts.ties().stream()
                .filter(tie -> tie.until()
                        .map(until -> until.plusYears(facts.tieYears()).isAfter(today))
                        .orElse(true))
                .forEach(tie -> reasons.add(Reason.of("quality.auditor.tied", tie.kind())));
        return reasons;
    }

    public static Decision<LocalDate> assign(Facts facts, LocalDate plannedOn, LocalDate today) {
        var reasons = new ArrayList<Reason>(bars(facts, today));
        if (plannedOn.isBefore(today)) {
            reasons.add(Reason.of("quality.audit.planned-past", today));
        }
        return Decision.unless(reasons, () -> plannedOn);
    }
}
