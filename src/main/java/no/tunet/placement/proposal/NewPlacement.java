package no.tunet.placement.proposal;

import java.util.Optional;
import java.util.Set;
import no.tunet.agreement.AgreementId;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.Period;
import no.tunet.kernel.PersonId;
import no.tunet.placement.ParticipantId;
import no.tunet.placement.PlacementId;
import org.springframework.modulith.NamedInterface;

/** A placement somebody has thought of: for whom, under which agreement, on which half-days, in which period, and who covers for the owner. */
@NamedInterface("commands")
public record NewPlacement(
        ParticipantId participant,
        AgreementId agreement,
        Set<HalfDayOfWeek> halfDays,
        Period planned,
        boolean transport,
        boolean schoolCalendar,
        Optional<PersonId> deputy,
        Optional<PlacementId> movedFrom) {
    public NewPlacement {
        halfDays = Set.copyOf(halfDays);
    }
}
