package no.tunet.placement.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.Period;
import no.tunet.kernel.Reason;
import no.tunet.placement.ParticipantId;
import no.tunet.placement.PlacementId;
import no.tunet.ui.HistoryEntry;
import no.tunet.ui.Link;
import no.tunet.ui.ObjectHead;

/** The page of one placement. */
public record PlacementPageView(
        PlacementId id,
        ObjectHead head,
        List<Link> tabs,
        ParticipantId participant,
        String participantName,
        String farm,
        Period planned,
        List<HalfDayOfWeek> wanted,
        List<SlotLine> slots,
        Optional<String> legalBasis,
        Optional<String> decision,
        Optional<String> teacher,
        Optional<String> nextPlan,
        Optional<List<Reason>> missing,
        List<Link> steps,
        boolean askable,
        boolean approvable,
        LocalDate firstDay,
        int version,
        List<HistoryEntry> history) {
    /** One filled half-day and until when. */
    public record SlotLine(HalfDayOfWeek at, int placeNumber, Period during) {}
}
