package no.tunet.need;

import java.util.List;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Reason;
import no.tunet.kernel.TargetGroup;
import no.tunet.kernel.UnitId;

/**
 * A need that is complete enough to be submitted, as other modules see it. Half-days are per person and week. {@code sentence} is the need in words, part
 * by part; {@code guardedSentence} says "fewer than five" for one to four people and is the one that leaves the unit.
 */
public record NeedView(
        NeedId id,
        OrganisationId municipality,
        UnitId unit,
        TargetGroup group,
        int people,
        int halfDaysPerWeek,
        NeedRequirements requirements,
        ServiceToday today,
        NeedStatus status,
        List<Reason> sentence,
        List<Reason> guardedSentence) {
    public boolean isApproved() {
        return status instanceof NeedStatus.Approved;
    }
}
