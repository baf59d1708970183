package no.tunet.evaluation;

import java.time.LocalDate;
import java.util.Optional;
import no.tunet.agreement.AgreementId;
import no.tunet.kernel.Money;
import no.tunet.kernel.Period;
import no.tunet.kernel.Share;

/**
 * A signed evaluation as other modules see it: about which agreement and period, what was decided, and what leaves the unit; with fewer than five
 * participants, participants and attendance are empty.
 */
public record EvaluationView(
        EvaluationId id,
        AgreementId agreement,
        String title,
        Period about,
        EvaluationVerdict verdict,
        LocalDate signedOn,
        Optional<Integer> participants,
        Optional<Share> attendance,
        Optional<Money> costPerAttendedDay,
        Money cost) {}
