package no.tunet.placement.proposal;

import java.util.ArrayList;
import no.tunet.agreement.AgreementView;
import no.tunet.agreement.Agreements;
import no.tunet.audit.History;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.Reason;
import no.tunet.party.Organisations;
import no.tunet.placement.PlacementId;
import no.tunet.tasks.Responsibilities;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proposes a placement under one of the municipality's own agreements; whoever proposes owns it until somebody else does. */
@Component
@NamedInterface("commands")
public class ProposePlacement {
    private final ProposalStore store;
    private final Agreements agreements;
    private final Organisations organisations;
    private final Responsibilities responsibilities;
    private final History history;
    private final BusinessClock clock;

    ProposePlacement(
            ProposalStore store,
            Agreements agreements,
            Organisations organisations,
            Responsibilities responsibilities,
            History history,
            BusinessClock clock) {
        this.store = store;
        this.agreements = agreements;
        this.organisations = organisations;
        this.responsibilities = responsibilities;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public Decision<PlacementId> propose(NewPlacement plan) {
        var who = store.participant(plan.participant()).orElseThrow();
        var agreement = agreements.find(plan.agreement()).filter(a -> a.buyer().equals(who.organisation()));
        var reasons = new ArrayList<Reason>();
        if (agreement.isEmpty()) {
            reasons.add(Reason.of("placement.propose.noAgreement"));
        }
        if (plan.halfDays().isEmpty()) {
            reasons.add(Reason.of("placement.start.noHalfDays"));
        }
        return Decision.unless(reasons, () -> proposed(plan, who, agreement.orElseThrow()));
    }

    private PlacementId proposed(NewPlacement plan, ProposalStore.Participant who, AgreementView agreement) {
        var id = PlacementId.next();
        var today = clock.today();
        var actor = Acting.member();
        var about = new ObjectRef("placement", id.value());
        store.add(id, who, agreement.farm(), plan, actor.person(), today);
        plan.movedFrom().ifPresent(old -> store.carryOver(old, id, today));
        String farm = organisations.nameOn(agreement.farm(), today);
        responsibilities.assign(
                about,
                who.organisation(),
                java.util.Optional.of(who.unit()),
                actor.person(),
                plan.deputy(),
                who.reference() + " · " + farm,
                "/plasseringer/" + id);
        history.record(about, who.organisation(), Reason.of("placement.history.Proposed", farm));
        return id;
    }
}
