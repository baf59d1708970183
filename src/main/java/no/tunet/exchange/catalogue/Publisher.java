package no.tunet.exchange.catalogue;

import java.util.Optional;
import no.tunet.kernel.OrgNumber;

/** Who answers for the open data: a name, and where they are given an organisation number and an address for questions. */
record Publisher(String name, Optional<OrgNumber> number, Optional<String> mail) {}
