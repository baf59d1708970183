package no.tunet.programme.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tunet.kernel.Reason;
import no.tunet.programme.domain.Instalments.Instalment;

/** When an instalment may be paid: the award is accepted, the report before it is accepted, and no report is overdue. Source: the call, reporting. */
public final class InstalmentRules {
    private InstalmentRules() {}

    /** How the project and its reports stand; a report whose day has passed holds every payment back. */
    public record Standing(
            boolean accepted, int statusAccepted, boolean finalAccepted, Optional<LocalDate> overdueSince) {}

    public static InstalmentState state(Instalment instalment, Optional<LocalDate> paidOn, Standing standing) {
        if (paidOn.isPresent()) {
            return new InstalmentState.Paid(paidOn.get());
        }
        var reasons = new ArrayList<Reason>();
        if (!standing.accepted()) {
            reasons.add(Reason.of("programme.hold.not-accepted"));
        }
        switch (instalment.condition()) {
            case ACCEPTED -> {}
            case STATUS_REPORT -> {
                if (standing.statusAccepted() == 0 && !standing.finalAccepted()) {
                    reasons.add(Reason.of("programme.hold.status"));
                }
            }
            case FINAL_REPORT -> {
                if (!standing.finalAccepted()) {
                    reasons.add(Reason.of("programme.hold.final"));
                }
            }
        }
        standing.overdueSince().ifPresent(on -> reasons.add(Reason.of("programme.hold.overdue", on)));
        return reasons.isEmpty() ? new InstalmentState.Due() : new InstalmentState.Held(reasons);
    }

    /** What stops a payment from being noted. */
    public static List<Reason> obstacles(InstalmentState state, LocalDate paidOn, LocalDate today) {
        var reasons = new ArrayList<Reason>();
        switch (state) {
            case InstalmentState.Due due -> {}
            case InstalmentState.Held(List<Reason> held) -> reasons.addAll(held);
            case InstalmentState.Paid(LocalDate on) -> reasons.add(Reason.of("programme.hold.paid", on));
        }
        if (paidOn.isAfter(today)) {
            reasons.add(Reason.of("programme.hold.future", paidOn, today));
        }
        return List.copyOf(reasons);
    }
}
