package no.tunet.agreement.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;

/** Raising a matter, giving notice and taking it back. In the trial either party may leave; later it takes a matter that was not put right in time. */
public final class EndingRules {
    private EndingRules() {}

    static Decision<AgreementState> raise(AgreementCommand.RaiseMatter command, LocalDate today) {
        var reasons = new ArrayList<Reason>();
        if (command.matter().isBlank()) {
            reasons.add(Reason.of("agreement.refused.reason-missing"));
        }
        if (!command.fixBy().isAfter(today)) {
            reasons.add(Reason.of("agreement.refused.no-time-to-fix", today));
        }
        return Decision.unless(
                reasons, () -> new AgreementState.Correction(command.by(), command.matter(), command.fixBy()));
    }

    static Decision<AgreementState> notice(
            AgreementState state, AgreementCommand.GiveNotice command, Terms terms, LocalDate today) {
        var reasons = new ArrayList<Reason>();
        if (command.reason().isBlank()) {
            reasons.add(Reason.of("agreement.refused.reason-missing"));
        }
        LocalDate earliest = earliestLastDay(state, terms, today);
        if (command.lastDay().isBefore(earliest)) {
            reasons.add(Reason.of("agreement.refused.notice-too-short", earliest));
        }
        if (command.lastDay().isAfter(terms.term().to())) {
            reasons.add(Reason.of("agreement.refused.ends-anyway", terms.term().to()));
        }
        if (state instanceof AgreementState.Correction correction) {
            if (correction.raisedBy() != command.by()) {
                reasons.add(Reason.of("agreement.refused.other-partys-matter"));
            }
            if (!today.isAfter(correction.fixBy())) {
                reasons.add(Reason.of("agreement.refused.time-to-fix-runs", correction.fixBy()));
            }
        }
        return Decision.unless(
                reasons,
                () -> new AgreementState.NoticeGiven(command.by(), today, command.lastDay(), command.reason()));
    }

    /** The earliest day on which a notice given today can end the agreement. */
    public static LocalDate earliestLastDay(AgreementState state, Terms terms, LocalDate today) {
        int months = state instanceof AgreementState.Trial
                ? terms.general().trialNoticeMonths()
                : terms.general().noticeMonths();
        LocalDate earliest = today.plusMonths(months);
        return earliest.isAfter(terms.term().to()) ? terms.term().to() : earliest;
    }

    static Decision<AgreementState> withdraw(
            AgreementState.NoticeGiven given, AgreementCommand.WithdrawNotice command, Terms terms, LocalDate today) {
        return given.by() == command.by()
                ? Decision.accepted(AgreementRules.byDate(terms, today))
                : Decision.refused(Reason.of("agreement.refused.other-partys-notice"));
    }
}
