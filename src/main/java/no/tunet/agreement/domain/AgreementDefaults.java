package no.tunet.agreement.domain;

import java.time.LocalDate;
import java.util.List;
import no.tunet.kernel.Period;

/** The numbers a new agreement starts with, valid for a span of days, with where they come from. The parties may agree on others. */
public record AgreementDefaults(
        Period validity,
        int trialMonths,
        int extensionMonths,
        int noticeMonths,
        int trialNoticeMonths,
        int creditDays,
        List<Integer> reminderMonths,
        AbsenceTerms absence,
        String source) {
    public AgreementDefaults {
        reminderMonths = List.copyOf(reminderMonths);
    }

    /** The row that holds on a day. Refuses a day without one. */
    public static AgreementDefaults on(List<AgreementDefaults> rows, LocalDate day) {
        return rows.stream()
                .filter(row -> row.validity().contains(day))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no agreement defaults hold on " + day));
    }

    public GeneralPart general(Period term) {
        return new GeneralPart(term, trialMonths, extensionMonths, noticeMonths, trialNoticeMonths, creditDays);
    }
}
