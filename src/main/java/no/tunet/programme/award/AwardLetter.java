package no.tunet.programme.award;

import java.time.LocalDate;
import java.util.List;
import no.tunet.kernel.Money;
import no.tunet.programme.SubmissionView;
import no.tunet.programme.domain.CallTerms;
import no.tunet.programme.domain.Instalments.Instalment;

/** What a letter of award or refusal prints. */
public record AwardLetter(
        SubmissionView sent,
        CallTerms terms,
        String applicant,
        String owner,
        boolean granted,
        Money amount,
        String reasons,
        LocalDate decidedOn,
        LocalDate complainBy,
        String complaintSource,
        List<Instalment> instalments) {}
