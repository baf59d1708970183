package no.tunet.purchase.domain;

import java.time.LocalDate;
import java.util.Optional;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Role;

/** What can be asked of a purchase. */
public sealed interface PurchaseCommand {
    /** Choose the route, or choose it anew before an award is proposed. */
    record ChooseRoute(ChosenRoute route) implements PurchaseCommand {}

    /** Propose whom to buy from; {@code routeAtValue} is where the rules lead with the award's value. */
    record ProposeAward(Award award, Route routeAtValue, PersonId by) implements PurchaseCommand {}

    /** Send a proposal back to the proposer, with a reason. */
    record ReturnAward(String reason) implements PurchaseCommand {}

    /** Decide as proposed. A leader does this; letters are sent the same day. */
    record Decide(PersonId by, Role role, Optional<Integer> standstillDays) implements PurchaseCommand {}

    /** Take the decision back before anything is signed, with a reason. */
    record AnnulDecision(String reason, PersonId by, Role role) implements PurchaseCommand {}

    /** The agreement was signed. */
    record Complete(LocalDate signedOn) implements PurchaseCommand {}

    /** Give the purchase up, with a reason. */
    record Cancel(String reason, PersonId by) implements PurchaseCommand {}
}
