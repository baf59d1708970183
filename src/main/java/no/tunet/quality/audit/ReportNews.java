package no.tunet.quality.audit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.tunet.audit.History;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.notices.Notices;
import no.tunet.quality.AuditSigned;
import no.tunet.quality.domain.Severity;
import no.tunet.quality.domain.SheetRules.Raised;
import no.tunet.quality.store.AuditStore;
import no.tunet.quality.store.SheetStore.Conclusion;
import no.tunet.tasks.Assignee;
import no.tunet.tasks.NewTask;
import no.tunet.tasks.Tasks;
import no.tunet.tasks.Urgency;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who is told when a report is signed. */
@Component
class ReportNews {
    private final Tasks tasks;
    private final Notices notices;
    private final History history;
    private final ApplicationEventPublisher events;

    ReportNews(Tasks tasks, Notices notices, History history, ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.notices = notices;
        this.history = history;
        this.events = events;
    }

    void signed(AuditStore.Row row, int version, Conclusion conclusion, List<Raised> raised, LocalDate today) {
        var about = new ObjectRef(PlanAudit.KIND, row.id());
        tasks.close(about, "quality-audit-visit");
        var what = Reason.of("quality.history.report-signed", version, conclusion.grade());
        history.record(about, row.farm(), what);
        history.record(about, row.body(), what);
        notices.toRole(row.farm(), Role.FARMER, "quality.notice.report", List.of(today), "/revisjoner/" + row.id());
        raised.stream()
                .map(Raised::deadline)
                .min(Comparator.naturalOrder())
                .ifPresent(first -> tasks.open(new NewTask(
                        row.farm(),
                        about,
                        "quality-audit-deviations",
                        List.of(raised.size()),
                        "/kvalitet/avvik",
                        Assignee.role(Role.FARMER, Optional.empty()),
                        first,
                        raised.stream().anyMatch(r -> r.severity() == Severity.CRITICAL)
                                ? Urgency.URGENT
                                : Urgency.NORMAL)));
        events.publishEvent(new AuditSigned(row.farm(), row.id(), conclusion.grade(), today));
    }
}
