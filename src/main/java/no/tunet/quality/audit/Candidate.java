package no.tunet.quality.audit;

import java.util.List;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Reason;

/** An auditor for a farm: whether they travel there, and what bars them. */
public record Candidate(PersonId id, String name, boolean near, List<Reason> bars) {}
