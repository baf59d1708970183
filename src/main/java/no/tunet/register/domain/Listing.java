package no.tunet.register.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.tunet.directory.AccessFact;
import no.tunet.kernel.Activity;
import no.tunet.kernel.Competence;
import no.tunet.kernel.Facility;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.Money;
import no.tunet.kernel.SpokenLanguage;
import no.tunet.kernel.TargetGroup;
import no.tunet.kernel.Transport;

/** An offer as the public register shows it. Nothing here is secret; a protected position is the middle of the municipality. */
public record Listing(
        UUID offer,
        UUID farm,
        String name,
        String farmName,
        Optional<String> municipalityCode,
        String municipalityName,
        String description,
        Standing standing,
        Set<TargetGroup> groups,
        Set<HalfDayOfWeek> open,
        List<Free> free,
        int places,
        Optional<Money> price,
        Spot spot,
        Set<Competence> competences,
        Set<Activity> activities,
        Set<Facility> facilities,
        Set<AccessFact> access,
        Set<Transport> transports,
        Set<SpokenLanguage> languages,
        LocalDate publishedOn,
        Optional<LocalDate> checkedOn) {

    /** Why the farm is shown. */
    public sealed interface Standing {
        /** Approved until a day. */
        record Approved(LocalDate to) implements Standing {}

        /** On the way to approval, and has chosen to be shown. */
        record InProcess() implements Standing {}
    }

    /** From a day on, until the next of the same half-day, so many places are free. */
    public record Free(HalfDayOfWeek at, LocalDate from, int places) {}

    /** Degrees north and east; coarse when the farm keeps its position to itself. */
    public record Spot(double north, double east, boolean coarse) {}

    /** Shown to everybody on this day. */
    public boolean shownOn(LocalDate day) {
        return switch (standing) {
            case Standing.Approved(var to) -> !day.isAfter(to);
            case Standing.InProcess() -> true;
        };
    }

    /** Free places on each open half-day on a day. */
    public int freeOn(HalfDayOfWeek at, LocalDate day) {
        return free.stream()
                .filter(step -> step.at().equals(at) && !step.from().isAfter(day))
                .reduce((earlier, later) -> later.from().isBefore(earlier.from()) ? earlier : later)
                .map(Free::places)
                .orElse(0);
    }
}
