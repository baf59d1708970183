package no.tunet.programme.award;

import java.time.LocalDate;
import no.tunet.kernel.Money;
import no.tunet.programme.SubmissionView;
import no.tunet.programme.domain.CallTerms;

/** What a letter about a complaint prints: the decision reversed, or the complaint sent on. */
public record ComplaintLetter(
        SubmissionView sent,
        CallTerms terms,
        String applicant,
        String owner,
        LocalDate received,
        boolean upheld,
        Money amount,
        String reasons,
        LocalDate decidedOn) {}
