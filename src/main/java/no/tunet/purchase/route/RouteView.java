package no.tunet.purchase.route;

import java.util.Optional;
import no.tunet.purchase.PurchaseFile;
import no.tunet.purchase.domain.RouteAnswer;

/** What the route adviser shows: the purchase, the answer when the question could be answered, and whether it is kept already. */
public record RouteView(PurchaseFile file, Optional<RouteAnswer> answer, boolean kept) {}
