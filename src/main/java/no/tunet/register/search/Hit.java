package no.tunet.register.search;

import java.util.List;
import java.util.Optional;
import no.tunet.kernel.Reason;
import no.tunet.register.domain.Listing;

/** A listing that was found, why it stands here and what it does not meet; {@code number} is its number on the map. */
public record Hit(int number, Listing listing, List<Reason> fits, List<Reason> lacks, Optional<Reason> replies) {}
