package no.tunet.purchase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Money;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.UnitId;
import no.tunet.purchase.award.ProposeAward;
import no.tunet.purchase.decision.DecideAward;
import no.tunet.purchase.domain.Arrangement;
import no.tunet.purchase.domain.Award;
import no.tunet.purchase.domain.BuyerType;
import no.tunet.purchase.domain.ChosenRoute;
import no.tunet.purchase.domain.Classification;
import no.tunet.purchase.domain.LegalDate;
import no.tunet.purchase.domain.Payment;
import no.tunet.purchase.domain.PurchaseCommand;
import no.tunet.purchase.domain.RouteAnswer;
import no.tunet.purchase.domain.RouteEngine;
import no.tunet.purchase.domain.RouteQuestion;
import no.tunet.purchase.domain.SpecialGround;
import no.tunet.purchase.domain.Step;
import no.tunet.purchase.domain.ValueBasis;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.annotation.Transactional;

/** The steps of an ordinary purchase for tests: by the month over a fixed term, along the advised route. The acting person takes them. */
@TestComponent
public class PurchaseSteps {
    /** What an ordinary purchase is routed by: a price per month without VAT, months and option months, CPV, and the first request. */
    public record MonthlyRoute(Money perMonth, int months, int optionMonths, String cpv, LocalDate firstRequestOn) {}

    private final PurchaseDesk desk;
    private final RouteEngine engine;
    private final ProposeAward propose;
    private final DecideAward decide;
    private final BusinessClock clock;

    PurchaseSteps(
            PurchaseDesk desk, RouteEngine engine, ProposeAward propose, DecideAward decide, BusinessClock clock) {
        this.desk = desk;
        this.engine = engine;
        this.propose = propose;
        this.decide = decide;
        this.clock = clock;
    }

    /** Begins a purchase that the acting person answers for. */
    @Transactional
    public PurchaseId begin(String title, Optional<UnitId> unit, Optional<UUID> need, Optional<PersonId> deputy) {
        return desk.begin(new NewPurchase(
                title, unit, need, Optional.empty(), Acting.member().person(), deputy));
    }

    /** Asks the adviser and follows the advice. */
    @Transactional
    public Decision<PurchaseId> chooseRoute(PurchaseId id, MonthlyRoute route) {
        var question = new RouteQuestion(
                ValueBasis.of(new Payment.Monthly(route.perMonth(), route.months(), route.optionMonths())),
                Classification.byCode(route.cpv()),
                BuyerType.SUBCENTRAL,
                new LegalDate(LegalDate.Kind.FIRST_REQUEST, route.firstRequestOn()),
                new Arrangement.Purchase(),
                new SpecialGround.None());
        return switch (engine.answer(question)) {
            case Decision.Refused<RouteAnswer>(var reasons) -> new Decision.Refused<>(reasons);
            case Decision.Accepted<RouteAnswer>(RouteAnswer answer) ->
                done(
                        id,
                        desk.decide(
                                id,
                                new PurchaseCommand.ChooseRoute(new ChosenRoute(
                                        question,
                                        answer.route(),
                                        answer.value().total(),
                                        Optional.empty(),
                                        new Step(Acting.member().person(), clock.today())))));
        };
    }

    @Transactional
    public Decision<PurchaseId> propose(
            PurchaseId id, OrganisationId farm, List<UUID> offers, Money value, String reasons) {
        return done(id, propose.propose(id, new Award(farm, offers, value, reasons)));
    }

    /** A leader other than the proposer decides; letters go out electronically. */
    @Transactional
    public Decision<PurchaseId> decide(PurchaseId id) {
        return done(id, decide.decide(id, true, Acting.member()));
    }

    private static Decision<PurchaseId> done(PurchaseId id, Decision<PurchaseFile> decision) {
        return switch (decision) {
            case Decision.Accepted<PurchaseFile> accepted -> Decision.accepted(id);
            case Decision.Refused<PurchaseFile>(var reasons) -> new Decision.Refused<>(reasons);
        };
    }
}
