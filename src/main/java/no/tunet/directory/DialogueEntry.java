package no.tunet.directory;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.OrganisationId;

/** One thing said between the market and a buyer about a need: which farm, what ({@code directory.dialogue.<kind>}), in whose words, when. */
public record DialogueEntry(
        Optional<OrganisationId> farm,
        String farmName,
        Optional<UUID> inquiry,
        String kind,
        String words,
        LocalDate on) {}
