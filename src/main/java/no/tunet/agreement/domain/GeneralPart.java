package no.tunet.agreement.domain;

import no.tunet.kernel.Period;

/** The general part's numbers: the term, months of trial, months before the end when an extension is settled, notice and days of credit. */
public record GeneralPart(
        Period term, int trialMonths, int extensionMonths, int noticeMonths, int trialNoticeMonths, int creditDays) {
    public GeneralPart {
        if (trialMonths < 0 || extensionMonths < 0 || noticeMonths < 0 || trialNoticeMonths < 0 || creditDays < 0) {
            throw new IllegalArgumentException("no span of an agreement is negative");
        }
    }

    GeneralPart withTerm(Period other) {
        return new GeneralPart(other, trialMonths, extensionMonths, noticeMonths, trialNoticeMonths, creditDays);
    }
}
