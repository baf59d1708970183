package no.tunet.quality.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.OrganisationId;

/** One going through of the points of some standards; closed for ever when it is signed. */
public record Sheet(
        UUID id,
        OrganisationId farm,
        SheetKind kind,
        Optional<UUID> audit,
        int number,
        List<String> standards,
        Optional<UUID> begunFrom,
        LocalDate startedOn,
        SheetState state) {
    public Sheet {
        standards = List.copyOf(standards);
    }

    /** Where the filling in has come. */
    public sealed interface SheetState {
        /** Answers are taken. */
        record Open() implements SheetState {}

        /** Signed; {@code openPoints} is how many were answered with no. */
        record Signed(LocalDate on, int points, int openPoints) implements SheetState {}

        /** Given up before it was signed. */
        record GivenUp(LocalDate on) implements SheetState {}
    }
}
