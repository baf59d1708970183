package no.tunet.programme.assessment;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import no.tunet.kernel.PersonId;
import no.tunet.programme.domain.Advice;
import no.tunet.programme.domain.Criterion;

/** What one assessor declared and, when it is given, the scores, the advice and the reasons. */
public record Assessment(
        PersonId person,
        boolean tied,
        String tie,
        Map<Criterion, Integer> scores,
        Optional<BigDecimal> mean,
        Optional<Advice> advice,
        String reasons) {}
