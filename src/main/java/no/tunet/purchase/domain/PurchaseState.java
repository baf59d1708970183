package no.tunet.purchase.domain;

import java.time.LocalDate;
import java.util.Optional;

/** Where a purchase stands. What exists only in one state is part of that state only. */
public sealed interface PurchaseState {
    /** Begun; no route yet. */
    record Draft() implements PurchaseState {}

    /** The route is chosen; inquiries, negotiation or competition go on. */
    record RouteChosen(ChosenRoute route) implements PurchaseState {}

    /** An award is proposed and waits for a leader other than the proposer. */
    record AwardProposed(ChosenRoute route, Award award, Step proposal) implements PurchaseState {}

    /** The award is decided; an agreement may be drafted, and signed from {@code signableFrom}. */
    record Decided(ChosenRoute route, Award award, Step proposal, Step decision, LocalDate signableFrom)
            implements PurchaseState {}

    /** The agreement is signed. */
    record Completed(ChosenRoute route, Award award, Step decision, LocalDate signedOn) implements PurchaseState {}

    /** Given up, with the reason that the protocol must name. */
    record Cancelled(Optional<ChosenRoute> route, String reason, Step step) implements PurchaseState {}
}
