package no.tunet.need;

import java.util.List;
import no.tunet.kernel.Reason;

/** What a page that does one thing to a need shows: the need in words, its version, and what is missing when that matters. */
public record NeedAction(NeedId id, List<Reason> sentence, int version, List<Reason> missing) {}
