package no.tunet.register.saved;

import java.util.List;
import no.tunet.kernel.Reason;

/** A visitor's search that is followed, or waits to be confirmed. */
public record SubscriptionView(String token, String query, List<Reason> said, boolean confirmed) {}
