package no.tunet.placement.own;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.audit.AccessEntry;
import no.tunet.kernel.HalfDay;
import no.tunet.placement.domain.ConsentPurpose;
import no.tunet.placement.domain.DayLog.Mood;

/** What the participant sees, in large letters. */
public record OwnView(
        String base,
        String name,
        LocalDate monday,
        List<Day> days,
        List<Place> places,
        List<String> goals,
        Optional<Ask> ask,
        List<ConsentPurpose> consents,
        List<AccessEntry> seen) {
    /** One half-day of the week at a farm. */
    public record Day(LocalDate on, HalfDay half, String farm, boolean closed) {}

    /** A farm and who works there. */
    public record Place(String farm, String people) {}

    /** "How was it?" about the latest day, with the answer given before. */
    public record Ask(UUID placement, LocalDate on, Optional<Mood> answered) {}
}
