package no.tunet.directory.visit;

import java.util.List;
import java.util.Optional;
import no.tunet.kernel.Period;

/** A farm as its page shows it; address and way are left out when the farm hides where it lies. */
public record FarmRow(
        String name,
        String municipality,
        String about,
        String arrival,
        Optional<String> address,
        Optional<String> website,
        Welcome welcome,
        List<Period> closed) {}
