package no.tunet.register.saved;

import java.util.List;
import no.tunet.kernel.Reason;

/** The search that would be followed, in words; none when it asks for nothing. */
public record SubscribeView(String query, List<Reason> said) {}
