package no.tunet.agreement.drafting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.tunet.agreement.AgreementFile;
import no.tunet.agreement.terms.SeatPlans;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Role;
import no.tunet.party.ColleagueView;
import no.tunet.party.Organisations;
import no.tunet.party.People;
import no.tunet.purchase.PurchaseView;
import no.tunet.ui.Form;
import no.tunet.ui.Option;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a draft can be written with: free places, and colleagues who may answer for it. */
@Component
public class DraftChoices {
    private static final Set<Role> OWNERS =
            Set.of(Role.COORDINATOR, Role.PURCHASER, Role.UNIT_LEADER, Role.DIRECTOR, Role.NAV_COUNSELLOR);

    private final SeatPlans plans;
    private final Organisations organisations;
    private final People people;
    private final StartingTerms starting;
    private final BusinessClock clock;

    DraftChoices(
            SeatPlans plans, Organisations organisations, People people, StartingTerms starting, BusinessClock clock) {
        this.plans = plans;
        this.organisations = organisations;
        this.people = people;
        this.starting = starting;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public DraftView of(PurchaseView purchase, Optional<AgreementFile> file, Form form) {
        PurchaseView.AwardView award = purchase.award().orElseThrow();
        LocalDate from = Form.of(Map.of("start", form.value("start")))
                .optionalDate("start")
                .orElse(clock.today());
        List<Option> colleagues = people.colleagues(purchase.buyer()).stream()
                .filter(ColleagueView::active)
                .filter(c -> OWNERS.stream().anyMatch(c::holds))
                .map(c -> Option.of(c.id().toString(), c.name()))
                .toList();
        return new DraftView(
                purchase,
                file,
                organisations.nameOn(award.farm(), clock.today()),
                plans.of(award.offers(), from, List.of()),
                colleagues,
                starting.source());
    }
}
