package no.tunet.approval;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tunet.approval.domain.PaperRule;
import no.tunet.approval.domain.Papers;
import no.tunet.approval.domain.Warning;
import no.tunet.approval.dossier.HoldStore;
import no.tunet.approval.dossier.PaperStore;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Role;
import no.tunet.notices.Notices;
import no.tunet.tasks.Assignee;
import no.tunet.tasks.NewTask;
import no.tunet.tasks.Tasks;
import no.tunet.tasks.Urgency;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Warns farms before a paper lapses, and tells the rest of the system when an approval will rest for it: each warning once. */
@Component
class WarnOfLapses {
    private static final String PAPERS = "/godkjenning/papirer";
    private static final String TOLD_TO_BUYERS = "BUYERS";

    private final HoldStore store;
    private final PaperStore papers;
    private final Tasks tasks;
    private final Notices notices;
    private final ApplicationEventPublisher events;

    WarnOfLapses(HoldStore store, PaperStore papers, Tasks tasks, Notices notices, ApplicationEventPublisher events) {
        this.store = store;
        this.papers = papers;
        this.tasks = tasks;
        this.notices = notices;
        this.events = events;
    }

    /** A warning that is due, whether buyers are to be told as well, and whether it is the last. */
    record Due(Warning warning, boolean buyers, boolean last) {}

    /** What is due on a day for each of the farms that has anything due. */
    Map<OrganisationId, List<Due>> due(Collection<OrganisationId> farms, LocalDate today) {
        var days = papers.dayNumbers(today);
        var due = new HashMap<OrganisationId, List<Due>>();
        papers.ofAll(farms, today).forEach((farm, shown) -> {
            List<Due> its = Warning.of(shown, days, today).stream()
                    .map(warning -> new Due(
                            warning,
                            holds(warning, shown)
                                    && !today.isBefore(warning.lastDay().minusDays(days.warnBuyers())),
                            warning.daysBefore() <= days.warnLast()))
                    .toList();
            if (!its.isEmpty()) {
                due.put(farm, its);
            }
        });
        return due;
    }

    void of(OrganisationId farm, List<Due> due, LocalDate today) {
        due.forEach(each -> warn(farm, each, today));
    }

    /** A paper that was renewed is nothing to do any more. */
    void settle(OrganisationId farm, LocalDate today) {
        var shown = papers.of(farm, today);
        var due = Warning.of(shown, papers.dayNumbers(today), today).stream()
                .map(Warning::what)
                .toList();
        shown.all().stream()
                .map(paper -> paper.kind().name())
                .distinct()
                .filter(kind -> !due.contains(kind))
                .forEach(kind -> tasks.close(Approvals.ref(farm), task(kind)));
    }

    private void warn(OrganisationId farm, Due due, LocalDate today) {
        Warning warning = due.warning();
        if (due.buyers()) {
            tellBuyers(farm, warning, today);
        }
        if (!store.isNew(farm, warning, today)) {
            return;
        }
        tasks.open(new NewTask(
                farm,
                Approvals.ref(farm),
                task(warning.what()),
                List.of(warning.lastDay()),
                PAPERS,
                Assignee.role(Role.FARMER, Optional.empty()),
                warning.lastDay(),
                due.last() ? Urgency.URGENT : Urgency.NORMAL));
        notices.toRole(
                farm,
                Role.FARMER,
                "approval.notice.lapses." + warning.what(),
                List.of(warning.lastDay().toString()),
                PAPERS);
    }

    private void tellBuyers(OrganisationId farm, Warning warning, LocalDate today) {
        var told = new Warning(TOLD_TO_BUYERS, warning.lastDay(), 0);
        if (store.isNew(farm, told, today)) {
            events.publishEvent(new PaperLapses(farm, warning.lastDay().plusDays(1)));
        }
    }

    private static boolean holds(Warning warning, Papers shown) {
        return shown.rules().stream()
                .filter(PaperRule::holds)
                .anyMatch(rule -> rule.kind().name().equals(warning.what()));
    }

    private static String task(String what) {
        return "approval-lapses-" + what;
    }
}
