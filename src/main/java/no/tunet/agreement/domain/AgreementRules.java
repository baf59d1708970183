package no.tunet.agreement.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;

/** The transitions of an agreement. Trial, notice and the duty to give time to put things right follow the standard agreement (clauses 4 and 5). */
public final class AgreementRules {
    private AgreementRules() {}

    public static Decision<AgreementState> decide(
            AgreementState state, AgreementCommand command, Terms terms, LocalDate today) {
        if (!open(state).contains(command.getClass())) {
            return Decision.refused(Reason.of("agreement.refused.not-in-this-state"));
        }
        return switch (command) {
            case AgreementCommand.SendForReview c ->
                Decision.unless(
                        sendable(terms, today),
                        () -> new AgreementState.InReview(TermsText.hash(terms), c.by(), Consents.NONE));
            case AgreementCommand.ReturnToDraft c -> withReason(c.reason(), new AgreementState.Draft());
            case AgreementCommand.GiveConsent c ->
                SigningRules.consent((AgreementState.InReview) state, c, terms, today);
            case AgreementCommand.Hold c -> Decision.accepted(new AgreementState.OnHold(c.since()));
            case AgreementCommand.Resume c -> Decision.accepted(byDate(terms, today));
            case AgreementCommand.RaiseMatter c -> EndingRules.raise(c, today);
            case AgreementCommand.CloseMatter c -> Decision.accepted(byDate(terms, today));
            case AgreementCommand.GiveNotice c -> EndingRules.notice(state, c, terms, today);
            case AgreementCommand.WithdrawNotice c ->
                EndingRules.withdraw((AgreementState.NoticeGiven) state, c, terms, today);
            case AgreementCommand.Advance c -> Decision.accepted(advanced(state, terms, today));
            case AgreementCommand.Drop c -> withReason(c.reason(), new AgreementState.Dropped(today, c.reason()));
        };
    }

    /** The commands that some agreement in this state accepts; a test walks this table and the help pages draw it. */
    public static Set<Class<? extends AgreementCommand>> open(AgreementState state) {
        return switch (state) {
            case AgreementState.Draft s -> Set.of(AgreementCommand.SendForReview.class, AgreementCommand.Drop.class);
            case AgreementState.InReview s ->
                Set.of(AgreementCommand.ReturnToDraft.class, AgreementCommand.GiveConsent.class);
            case AgreementState.Signed s -> Set.of(AgreementCommand.Hold.class, AgreementCommand.Advance.class);
            case AgreementState.Trial s ->
                Set.of(
                        AgreementCommand.Hold.class,
                        AgreementCommand.RaiseMatter.class,
                        AgreementCommand.GiveNotice.class,
                        AgreementCommand.Advance.class);
            case AgreementState.Running s ->
                Set.of(AgreementCommand.Hold.class, AgreementCommand.RaiseMatter.class, AgreementCommand.Advance.class);
            case AgreementState.OnHold s ->
                Set.of(
                        AgreementCommand.Resume.class,
                        AgreementCommand.GiveNotice.class,
                        AgreementCommand.Advance.class);
            case AgreementState.Correction s ->
                Set.of(
                        AgreementCommand.Hold.class,
                        AgreementCommand.CloseMatter.class,
                        AgreementCommand.GiveNotice.class,
                        AgreementCommand.Advance.class);
            case AgreementState.NoticeGiven s ->
                Set.of(AgreementCommand.WithdrawNotice.class, AgreementCommand.Advance.class);
            case AgreementState.Ended s -> Set.of();
            case AgreementState.Dropped s -> Set.of();
        };
    }

    /** Where a signed agreement stands by the calendar alone. */
    public static AgreementState byDate(Terms terms, LocalDate today) {
        if (today.isAfter(terms.term().to())) {
            return new AgreementState.Ended(terms.term().to(), EndCause.EXPIRED);
        }
        if (today.isBefore(terms.term().from())) {
            return new AgreementState.Signed(today);
        }
        LocalDate trialEnd =
                terms.term().from().plusMonths(terms.general().trialMonths()).minusDays(1);
        return today.isAfter(trialEnd) ? new AgreementState.Running() : new AgreementState.Trial(trialEnd);
    }

    private static AgreementState advanced(AgreementState state, Terms terms, LocalDate today) {
        return switch (state) {
            case AgreementState.Signed s -> today.isBefore(terms.term().from()) ? s : byDate(terms, today);
            case AgreementState.Trial s -> byDate(terms, today);
            case AgreementState.Running s -> byDate(terms, today);
            case AgreementState.OnHold s -> expiredOr(s, terms, today);
            case AgreementState.Correction s -> expiredOr(s, terms, today);
            case AgreementState.NoticeGiven s ->
                today.isAfter(s.lastDay()) ? new AgreementState.Ended(s.lastDay(), endedBy(s.by())) : s;
            case AgreementState.Draft s -> s;
            case AgreementState.InReview s -> s;
            case AgreementState.Ended s -> s;
            case AgreementState.Dropped s -> s;
        };
    }

    private static AgreementState expiredOr(AgreementState state, Terms terms, LocalDate today) {
        return today.isAfter(terms.term().to())
                ? new AgreementState.Ended(terms.term().to(), EndCause.EXPIRED)
                : state;
    }

    private static EndCause endedBy(Party party) {
        return switch (party) {
            case BUYER -> EndCause.TERMINATED_BY_BUYER;
            case FARM -> EndCause.TERMINATED_BY_FARM;
        };
    }

    private static List<Reason> sendable(Terms terms, LocalDate today) {
        var reasons = new ArrayList<>(TermsRules.missing(terms));
        if (terms.term().to().isBefore(today)) {
            reasons.add(Reason.of("agreement.refused.term-is-past", terms.term().to()));
        }
        return List.copyOf(reasons);
    }

    private static Decision<AgreementState> withReason(String reason, AgreementState next) {
        return reason.isBlank()
                ? Decision.refused(Reason.of("agreement.refused.reason-missing"))
                : Decision.accepted(next);
    }
}
