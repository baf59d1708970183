package no.tunet.placement.proposal;

import java.util.Optional;
import no.tunet.placement.domain.LegalBasis;
import no.tunet.placement.domain.StartFacts.DecisionReference;
import org.springframework.modulith.NamedInterface;

/** The legal basis, the decision where there is one, and the responsible teacher of a school placement. */
@NamedInterface("commands")
public record LegalGround(LegalBasis basis, Optional<DecisionReference> decision, Optional<String> teacher) {}
