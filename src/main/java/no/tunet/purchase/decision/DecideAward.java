package no.tunet.purchase.decision;

import java.util.Optional;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Decision;
import no.tunet.purchase.PurchaseDesk;
import no.tunet.purchase.PurchaseFile;
import no.tunet.purchase.PurchaseId;
import no.tunet.purchase.domain.PurchaseCommand;
import no.tunet.purchase.domain.PurchaseState;
import no.tunet.purchase.domain.RouteAnswer;
import no.tunet.purchase.domain.RouteEngine;
import no.tunet.purchase.domain.Standstill;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decides an award: reckons the standstill of its route. */
@Component
public class DecideAward {
    private final PurchaseDesk desk;
    private final RouteEngine engine;

    DecideAward(PurchaseDesk desk, RouteEngine engine) {
        this.desk = desk;
        this.engine = engine;
    }

    /** As proposed; letters go out today, electronically or on paper. */
    @Transactional
    public Decision<PurchaseFile> decide(PurchaseId id, boolean electronic, Actor.Member leader) {
        PurchaseFile file = desk.find(id).orElseThrow();
        Optional<Integer> days = file.state() instanceof PurchaseState.AwardProposed proposed
                ? standstill(proposed, electronic)
                : Optional.empty();
        return desk.decide(id, new PurchaseCommand.Decide(leader.person(), leader.role(), days));
    }

    @Transactional
    public Decision<PurchaseFile> sendBack(PurchaseId id, String reason) {
        return desk.decide(id, new PurchaseCommand.ReturnAward(reason));
    }

    private Optional<Integer> standstill(PurchaseState.AwardProposed proposed, boolean electronic) {
        return switch (engine.answer(proposed.route().question())) {
            case Decision.Refused<RouteAnswer> refused -> Optional.empty();
            case Decision.Accepted<RouteAnswer>(RouteAnswer answer) ->
                switch (answer.standstill()) {
                    case Standstill.Days(var byMail, var otherwise) ->
                        Optional.of(electronic ? byMail.whole() : otherwise.whole());
                    case Standstill.None none -> Optional.empty();
                    case Standstill.Reasonable reasonable -> Optional.empty();
                    case Standstill.LookUp lookUp -> Optional.empty();
                };
        };
    }
}
