package no.tunet.pilot.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import no.tunet.audit.History;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.OrgNumber;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.OrganisationKind;
import no.tunet.kernel.Reason;
import no.tunet.party.OrganisationView;
import no.tunet.party.Organisations;
import no.tunet.pilot.KeptPlan;
import no.tunet.pilot.PartnerStore;
import no.tunet.pilot.PartnerView;
import no.tunet.pilot.PilotStore;
import no.tunet.pilot.domain.LocalActivity;
import no.tunet.pilot.domain.PartnerLine;
import no.tunet.pilot.domain.PartnerRules;
import no.tunet.pilot.domain.QuarterSpan;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What partners do: the owner lets one in; each keeps lines and a plan of its own, and nobody else's. */
@Component
public class TakePart {
    private final PilotStore pilots;
    private final PartnerStore partners;
    private final LocalPlanStore plans;
    private final Organisations organisations;
    private final History history;
    private final BusinessClock clock;

    TakePart(
            PilotStore pilots,
            PartnerStore partners,
            LocalPlanStore plans,
            Organisations organisations,
            History history,
            BusinessClock clock) {
        this.pilots = pilots;
        this.partners = partners;
        this.plans = plans;
        this.organisations = organisations;
        this.history = history;
        this.clock = clock;
    }

    /** Lets an organisation in. Refuses a number nobody here has, and one that is in already. */
    @Transactional
    public List<Reason> letIn(KeptPlan plan, OrgNumber number, PartnerView.Part part) {
        Optional<OrganisationView> organisation = organisations.byNumber(number);
        if (organisation.isEmpty() || organisation.get().kind() == OrganisationKind.FARM) {
            return List.of(Reason.of("pilot.partner.nobody", number.digits()));
        }
        OrganisationId id = organisation.get().id();
        if (partners.of(plan).stream().anyMatch(p -> p.organisation().equals(id))) {
            return List.of(Reason.of("pilot.partner.already"));
        }
        pilots.addPartner(plan.id(), plan.owner(), id, part.name());
        Reason said = Reason.of("pilot.history.partner", organisation.get().name());
        history.record(plan.id().ref(), plan.owner(), said);
        history.record(plan.id().ref(), id, said);
        return List.of();
    }

    /** Whether the acting organisation works in the pilot and may keep lines and a plan. */
    public boolean mayTakePart(KeptPlan plan) {
        OrganisationId own = Acting.member().organisation();
        return partners.of(plan).stream()
                .anyMatch(p -> p.organisation().equals(own) && p.part().worksInIt());
    }

    @Transactional
    public List<Reason> keep(KeptPlan plan, PartnerLine line) {
        var reasons = PartnerRules.refusals(plan.current(), line);
        if (reasons.isEmpty()) {
            partners.keep(plan.id(), line, clock.today());
            history.record(plan.id().ref(), line.partner(), Reason.of("pilot.history.partnerLine", line.name()));
        }
        return reasons;
    }

    @Transactional
    public boolean remove(KeptPlan plan, UUID line) {
        return partners.remove(plan.id(), Acting.member().organisation(), line);
    }

    @Transactional
    public List<Reason> startPlan(KeptPlan plan) {
        OrganisationId own = Acting.member().organisation();
        if (!plans.start(plan.id(), own, plan.current().activities(), clock.today())) {
            return List.of(Reason.of("pilot.local.already"));
        }
        history.record(plan.id().ref(), own, Reason.of("pilot.history.localPlan"));
        return List.of();
    }

    /** Own quarters (none: we do not do this) and who is responsible. Refuses an activity that is not in one's plan, or that was changed meanwhile. */
    @Transactional
    public List<Reason> plan(
            KeptPlan plan, String activity, Optional<QuarterSpan> span, String responsible, int version) {
        OrganisationId own = Acting.member().organisation();
        var mine = plans.of(plan.id(), own).stream()
                .filter(a -> a.key().equals(activity))
                .findFirst();
        var reasons = new ArrayList<Reason>();
        if (mine.isEmpty()) {
            reasons.add(Reason.of("pilot.local.unknown"));
        } else if (!plans.keep(
                plan.id(),
                own,
                new LocalActivity(
                        activity,
                        mine.get().name(),
                        span.map(QuarterSpan::marks).orElse(new TreeMap<>()),
                        responsible,
                        version))) {
            reasons.add(Reason.of("pilot.local.stale"));
        }
        return List.copyOf(reasons);
    }
}
