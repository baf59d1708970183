package no.tunet.quality.sheet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.audit.History;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.quality.domain.Severity;
import no.tunet.quality.domain.SheetRules.Raised;
import no.tunet.tasks.Assignee;
import no.tunet.tasks.NewTask;
import no.tunet.tasks.Tasks;
import no.tunet.tasks.Urgency;
import org.springframework.stereotype.Component;

/** What a signed self-audit asks of the farm, and what it is done with. */
@Component
class SelfAuditDuties {
    private final Tasks tasks;
    private final History history;

    SelfAuditDuties(Tasks tasks, History history) {
        this.tasks = tasks;
        this.history = history;
    }

    void signed(OrganisationId farm, UUID sheet, LocalDate today, List<Raised> raised) {
        tasks.close(new ObjectRef("quality", farm.value()), "quality-self-audit-due");
        history.record(
                new ObjectRef("quality", farm.value()),
                farm,
                Reason.of("quality.history.self-audit-signed", raised.size()));
        raised.stream()
                .map(Raised::deadline)
                .min(Comparator.naturalOrder())
                .ifPresent(first -> tasks.open(new NewTask(
                        farm,
                        new ObjectRef("quality-sheet", sheet),
                        "quality-deviations",
                        List.of(raised.size()),
                        "/kvalitet/avvik",
                        Assignee.role(Role.FARMER, Optional.empty()),
                        first,
                        raised.stream().anyMatch(r -> r.severity() == Severity.CRITICAL)
                                ? Urgency.URGENT
                                : Urgency.NORMAL)));
    }
}
