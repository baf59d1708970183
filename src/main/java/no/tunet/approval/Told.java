package no.tunet.approval;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.tunet.kernel.TargetGroup;

/**
 * What an approved farm told when it applied, and what its approval stands on: so that it answers once. {@code insuredTo} is the last day of its liability
 * insurance as far as it is known. Nothing in it is about persons.
 */
public record Told(
        String displayName,
        Optional<String> website,
        String address,
        Set<TargetGroup> services,
        String description,
        LocalDate schoolOn,
        LocalDate toldOn,
        Optional<LocalDate> insuredTo) {
    public Told {
        services = Set.copyOf(services);
    }
}
