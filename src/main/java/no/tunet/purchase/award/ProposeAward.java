package no.tunet.purchase.award;

import no.tunet.kernel.Acting;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Money;
import no.tunet.purchase.PurchaseDesk;
import no.tunet.purchase.PurchaseFile;
import no.tunet.purchase.PurchaseId;
import no.tunet.purchase.domain.Award;
import no.tunet.purchase.domain.Payment;
import no.tunet.purchase.domain.PurchaseCommand;
import no.tunet.purchase.domain.PurchaseState;
import no.tunet.purchase.domain.Route;
import no.tunet.purchase.domain.RouteEngine;
import no.tunet.purchase.domain.RouteQuestion;
import no.tunet.purchase.domain.ValueBasis;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proposes an award; where its value leads to a stricter route the rules refuse it. */
@Component
public class ProposeAward {
    private final PurchaseDesk desk;
    private final RouteEngine engine;

    ProposeAward(PurchaseDesk desk, RouteEngine engine) {
        this.desk = desk;
        this.engine = engine;
    }

    @Transactional
    public Decision<PurchaseFile> propose(PurchaseId id, Award award) {
        PurchaseFile file = desk.find(id).orElseThrow();
        Route route = file.state() instanceof PurchaseState.RouteChosen chosen
                ? engine.route(with(chosen.route().question(), award.value()))
                        .orElse(chosen.route().advised())
                : Route.BELOW_ACT;
        return desk.decide(
                id,
                new PurchaseCommand.ProposeAward(award, route, Acting.member().person()));
    }

    private static RouteQuestion with(RouteQuestion question, Money value) {
        var total = value.isNegative() ? Money.ZERO : value;
        return new RouteQuestion(
                ValueBasis.of(new Payment.FixedTotal(total, Money.ZERO)),
                question.classification(),
                question.buyer(),
                question.date(),
                question.arrangement(),
                question.ground());
    }
}
