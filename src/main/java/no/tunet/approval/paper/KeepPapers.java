package no.tunet.approval.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import no.tunet.approval.PaperShown;
import no.tunet.approval.domain.Paper;
import no.tunet.approval.domain.PaperKind;
import no.tunet.approval.domain.PaperRule;
import no.tunet.approval.dossier.PaperStore;
import no.tunet.audit.History;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Period;
import no.tunet.kernel.Reason;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A farm registers the dates of a paper it holds, and sees what it has shown. */
@Component
@NamedInterface("commands")
public class KeepPapers {
    private final PaperStore store;
    private final History history;
    private final ApplicationEventPublisher events;
    private final BusinessClock clock;

    KeepPapers(PaperStore store, History history, ApplicationEventPublisher events, BusinessClock clock) {
        this.store = store;
        this.history = history;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public PapersView own() {
        LocalDate today = clock.today();
        var papers = store.of(Acting.member().organisation(), today);
        return new PapersView(Arrays.stream(PaperKind.values())
                .map(kind -> new PapersView.Row(
                        kind,
                        papers.rules().stream()
                                .filter(rule -> rule.kind() == kind)
                                .findFirst(),
                        papers.valid(kind, today),
                        papers.all().stream().filter(p -> p.kind() == kind).toList()))
                .toList());
    }

    /** Registers a paper from a day to its last day; without one the rule of its kind says how long it counts. */
    @Transactional
    public Decision<Paper> show(PaperKind kind, LocalDate from, Optional<LocalDate> to, String label) {
        LocalDate today = clock.today();
        var by = Acting.member();
        OrganisationId farm = by.organisation();
        Optional<PaperRule> rule =
                store.rules(today).stream().filter(r -> r.kind() == kind).findFirst();
        Optional<LocalDate> last = to.or(() -> rule.flatMap(r -> r.lastDay(from)));
        var reasons = new ArrayList<Reason>();
        if (last.filter(day -> day.isBefore(from)).isPresent()) {
            reasons.add(Reason.of("ui.form.dates-reversed"));
        }
        if (last.isEmpty() && rule.filter(PaperRule::holds).isPresent()) {
            reasons.add(Reason.of("approval.reason.last-day-missing"));
        }
        if (!kindMayLieAhead(kind) && from.isAfter(today)) {
            reasons.add(Reason.of("approval.reason.in-the-future", today));
        }
        return switch (Decision.unless(
                reasons, () -> new Paper(kind, new Period(from, last.orElse(Period.OPEN_END)), label, today))) {
            case Decision.Refused<Paper> refused -> refused;
            case Decision.Accepted<Paper>(var paper) -> {
                store.add(farm, paper, by);
                history.record(
                        new ObjectRef("approval", farm.value()),
                        farm,
                        Reason.of("approval.history.paper." + kind, from));
                events.publishEvent(new PaperShown(farm, today));
                yield Decision.accepted(paper);
            }
        };
    }

    /** An insurance may be renewed before the old one is out; a course, a drill or a showing has happened. */
    private static boolean kindMayLieAhead(PaperKind kind) {
        return switch (kind) {
            case LIABILITY_INSURANCE, INJURY_INSURANCE -> true;
            case FIRST_AID, CONFIDENTIALITY, FIRE_DRILL, ELECTRICAL_CHECK, POLICE_CERTIFICATE -> false;
        };
    }
}
