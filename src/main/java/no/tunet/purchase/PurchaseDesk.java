package no.tunet.purchase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunet.audit.History;
import no.tunet.comparison.ComparisonId;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.kernel.UnitId;
import no.tunet.purchase.domain.PurchaseCommand;
import no.tunet.purchase.domain.PurchaseRules;
import no.tunet.purchase.domain.PurchaseState;
import no.tunet.tasks.Assignee;
import no.tunet.tasks.NewTask;
import no.tunet.tasks.Responsibilities;
import no.tunet.tasks.Tasks;
import no.tunet.tasks.Urgency;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins purchases and moves them on: asks the rules, keeps the new state, its history and its tasks. */
@Component
public class PurchaseDesk {
    private static final int DAYS_TO_DECIDE = 14;

    private final PurchaseStore store;
    private final BusinessClock clock;
    private final Tasks tasks;
    private final Responsibilities responsibilities;
    private final History history;
    private final ApplicationEventPublisher events;

    PurchaseDesk(
            PurchaseStore store,
            BusinessClock clock,
            Tasks tasks,
            Responsibilities responsibilities,
            History history,
            ApplicationEventPublisher events) {
        this.store = store;
        this.clock = clock;
        this.tasks = tasks;
        this.responsibilities = responsibilities;
        this.history = history;
        this.events = events;
    }

    /** Begins a purchase for the acting member's organisation. */
    @Transactional
    public PurchaseId begin(NewPurchase purchase) {
        Actor.Member member = Acting.member();
        var id = PurchaseId.next();
        store.add(id, member.organisation(), purchase, clock.today());
        PurchaseFile file = store.find(id).orElseThrow();
        responsibilities.assign(
                file.ref(),
                file.buyer(),
                file.unit(),
                purchase.owner(),
                purchase.deputy(),
                purchase.title(),
                file.path());
        history.record(file.ref(), file.buyer(), Reason.of("purchase.history.begun"));
        purchase.comparison()
                .ifPresent(comparison -> tasks.close(new ComparisonId(comparison).ref(), "comparison-purchase"));
        return id;
    }

    @Transactional(readOnly = true)
    public Optional<PurchaseFile> find(PurchaseId id) {
        return store.find(id);
    }

    /** Asks the rules and keeps what they accept; a purchase that moved meanwhile is refused as stale. */
    @Transactional
    public Decision<PurchaseFile> decide(PurchaseId id, PurchaseCommand command) {
        PurchaseFile file = store.find(id).orElseThrow();
        LocalDate today = clock.today();
        return switch (PurchaseRules.decide(file.state(), command, today)) {
            case Decision.Refused<PurchaseState>(List<Reason> reasons) -> new Decision.Refused<>(reasons);
            case Decision.Accepted<PurchaseState>(PurchaseState next) -> {
                if (!store.move(file, next, today)) {
                    yield Decision.refused(Reason.of("ui.form.stale"));
                }
                history.record(file.ref(), file.buyer(), what(command));
                passOn(file, next);
                if (file.state() instanceof PurchaseState.Decided && !(next instanceof PurchaseState.Completed)) {
                    events.publishEvent(new AwardWithdrawn(id, today));
                }
                yield Decision.accepted(store.find(id).orElseThrow());
            }
        };
    }

    private void passOn(PurchaseFile file, PurchaseState next) {
        tasks.closeAll(file.ref());
        switch (next) {
            case PurchaseState.Draft s -> {}
            case PurchaseState.RouteChosen s -> {}
            case PurchaseState.AwardProposed s -> task(file, "purchase-decide", Role.UNIT_LEADER, "/beslutning");
            case PurchaseState.Decided s -> task(file, "purchase-draft-agreement", Role.COORDINATOR, "");
            case PurchaseState.Completed s -> responsibilities.end(file.ref());
            case PurchaseState.Cancelled s -> responsibilities.end(file.ref());
        }
    }

    private void task(PurchaseFile file, String kind, Role role, String below) {
        var unit = role == Role.UNIT_LEADER ? file.unit() : Optional.<UnitId>empty();
        tasks.open(new NewTask(
                file.buyer(),
                file.ref(),
                kind,
                List.of(file.title()),
                file.path() + below,
                Assignee.role(role, unit),
                clock.today().plusDays(DAYS_TO_DECIDE),
                Urgency.NORMAL));
    }

    private static Reason what(PurchaseCommand command) {
        return switch (command) {
            case PurchaseCommand.ChooseRoute c ->
                c.route()
                        .deviation()
                        .map(d -> Reason.of(
                                "purchase.history.deviated",
                                c.route().advised(),
                                d.instead(),
                                c.route().value(),
                                d.reason()))
                        .orElseGet(() -> Reason.of(
                                "purchase.history.route",
                                c.route().advised(),
                                c.route().value()));
            case PurchaseCommand.ProposeAward c ->
                Reason.of("purchase.history.proposed", c.award().value());
            case PurchaseCommand.ReturnAward c -> Reason.of("purchase.history.returned", c.reason());
            case PurchaseCommand.Decide c -> Reason.of("purchase.history.decided");
            case PurchaseCommand.AnnulDecision c -> Reason.of("purchase.history.annulled", c.reason());
            case PurchaseCommand.Complete c -> Reason.of("purchase.history.completed", c.signedOn());
            case PurchaseCommand.Cancel c -> Reason.of("purchase.history.cancelled", c.reason());
        };
    }
}
