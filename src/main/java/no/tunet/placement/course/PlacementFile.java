package no.tunet.placement.course;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.tunet.agreement.AgreementId;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Period;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.UnitId;
import no.tunet.placement.ParticipantId;
import no.tunet.placement.PlacementId;
import no.tunet.placement.domain.LegalBasis;
import no.tunet.placement.domain.PlacementState;
import no.tunet.placement.domain.StartFacts.DecisionReference;

/** Everything that is stored about one placement. */
record PlacementFile(
        PlacementId id,
        OrganisationId organisation,
        UnitId unit,
        ParticipantId participant,
        String participantName,
        String reference,
        AgreementId agreement,
        OrganisationId farm,
        PlacementState state,
        LocalDate since,
        Period planned,
        Set<HalfDayOfWeek> wanted,
        boolean transport,
        boolean schoolCalendar,
        Optional<LegalBasis> legalBasis,
        Optional<DecisionReference> decision,
        Optional<String> teacher,
        PersonId proposedBy,
        int version) {}
