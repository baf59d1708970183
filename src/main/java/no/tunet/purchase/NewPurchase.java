package no.tunet.purchase;

import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.UnitId;

/** What is needed to begin a purchase: a title without names of people, the unit, the need and comparison it rests on, owner and deputy. */
public record NewPurchase(
        String title,
        Optional<UnitId> unit,
        Optional<UUID> need,
        Optional<UUID> comparison,
        PersonId owner,
        Optional<PersonId> deputy) {}
