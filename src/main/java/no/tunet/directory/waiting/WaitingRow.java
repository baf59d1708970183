package no.tunet.directory.waiting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.tunet.directory.OfferId;
import no.tunet.kernel.HalfDayOfWeek;

/** One of the buyer's own places in a line: how many stand before, and until when an answer is wanted when it is their turn. */
public record WaitingRow(
        UUID id,
        OfferId offer,
        String offerName,
        String farmName,
        Optional<HalfDayOfWeek> at,
        LocalDate since,
        int before,
        Optional<LocalDate> replyBy) {}
