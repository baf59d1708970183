package no.tunet.evaluation;

import java.time.LocalDate;
import no.tunet.agreement.AgreementId;

/** A unit leader has signed an evaluation: the service continues, changes or stops. */
public record EvaluationSigned(
        EvaluationId evaluation, AgreementId agreement, EvaluationVerdict verdict, LocalDate on) {}
