package no.tunet.agreement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunet.agreement.domain.AgreementCommand.Advance;
import no.tunet.agreement.domain.AgreementCommand.CloseMatter;
import no.tunet.agreement.domain.AgreementCommand.Drop;
import no.tunet.agreement.domain.AgreementCommand.GiveConsent;
import no.tunet.agreement.domain.AgreementCommand.GiveNotice;
import no.tunet.agreement.domain.AgreementCommand.Hold;
import no.tunet.agreement.domain.AgreementCommand.RaiseMatter;
import no.tunet.agreement.domain.AgreementCommand.Resume;
import no.tunet.agreement.domain.AgreementCommand.ReturnToDraft;
import no.tunet.agreement.domain.AgreementCommand.SendForReview;
import no.tunet.agreement.domain.AgreementCommand.WithdrawNotice;
import no.tunet.kernel.Decision;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import org.junit.jupiter.api.Test;

class AgreementRulesTests {
    private static final Terms TERMS = Sample.terms();
    private static final String HASH = TermsText.hash(TERMS);
    private static final LocalDate BEFORE = LocalDate.of(2021, 12, 1);
    private static final LocalDate AUTUMN = LocalDate.of(2022, 9, 1);
    private static final PersonId COORDINATOR = PersonId.next();
    private static final SigningFacts READY = new SigningFacts(true, false, Optional.empty());
    private static final AgreementState REVIEW = new AgreementState.InReview(HASH, COORDINATOR, Consents.NONE);
    private static final AgreementState CORRECTION =
            new AgreementState.Correction(Party.BUYER, "Too few staff", LocalDate.of(2022, 8, 31));
    private static final AgreementState NOTICE =
            new AgreementState.NoticeGiven(Party.BUYER, AUTUMN, LocalDate.of(2022, 12, 15), "Not put right");

    private static final List<AgreementState> STATES = List.of(
            new AgreementState.Draft(),
            REVIEW,
            new AgreementState.Signed(BEFORE),
            new AgreementState.Trial(LocalDate.of(2022, 6, 30)),
            new AgreementState.Running(),
            new AgreementState.OnHold(AUTUMN),
            CORRECTION,
            NOTICE,
            new AgreementState.Ended(LocalDate.of(2022, 12, 31), EndCause.EXPIRED),
            new AgreementState.Dropped(BEFORE, "No need"));

    private static final List<AgreementCommand> COMMANDS = List.of(
            new SendForReview(COORDINATOR),
            new ReturnToDraft("The price"),
            new GiveConsent(Party.BUYER, Sample.consent(Role.UNIT_LEADER, HASH), READY),
            new Hold(AUTUMN),
            new Resume(),
            new RaiseMatter(Party.BUYER, "Too few staff", AUTUMN.plusDays(14)),
            new CloseMatter(),
            new GiveNotice(Party.BUYER, "Not put right", LocalDate.of(2022, 12, 15)),
            new WithdrawNotice(Party.BUYER),
            new Advance(),
            new Drop("No need"));

    @Test
    void everyStateAcceptsExactlyTheCommandsOfTheTable() {
        for (AgreementState state : STATES) {
            for (AgreementCommand command : COMMANDS) {
                boolean accepted = AgreementRules.decide(state, command, TERMS, AUTUMN) instanceof Decision.Accepted;
                assertThat(accepted)
                        .as(
                                "%s in %s",
                                command.getClass().getSimpleName(),
                                state.getClass().getSimpleName())
                        .isEqualTo(AgreementRules.open(state).contains(command.getClass()));
            }
        }
    }

    @Test
    void theSecondConsentSigns() {
        AgreementState one =
                accepted(REVIEW, new GiveConsent(Party.FARM, Sample.consent(Role.FARMER, HASH), READY), BEFORE);
        assertThat(one).isInstanceOf(AgreementState.InReview.class);
        assertThat(accepted(one, new GiveConsent(Party.BUYER, Sample.consent(Role.UNIT_LEADER, HASH), READY), BEFORE))
                .isEqualTo(new AgreementState.Signed(BEFORE));
    }

    @Test
    void aConsentIsForOneContentByOneWhoMaySignAndOnlyOnce() {
        AgreementState one =
                accepted(REVIEW, new GiveConsent(Party.FARM, Sample.consent(Role.FARMER, HASH), READY), BEFORE);
        assertThat(codes(one, new GiveConsent(Party.FARM, Sample.consent(Role.PURCHASER, "other"), READY), BEFORE))
                .containsExactly(
                        "agreement.refused.may-not-sign",
                        "agreement.refused.other-content",
                        "agreement.refused.already-consented");
    }

    @Test
    void theOneWhoSentTheDraftMayNotConsentForTheBuyer() {
        var own = new Consent(COORDINATOR, "Kari Eksempel", Role.UNIT_LEADER, BEFORE, Instant.EPOCH, HASH);
        assertThat(codes(REVIEW, new GiveConsent(Party.BUYER, own, READY), BEFORE))
                .containsExactly("agreement.refused.own-proposal");
    }

    @Test
    void theFarmMustBeApprovedOnTheDayOfSigningOrALeaderRecordsTheException() {
        AgreementState one =
                accepted(REVIEW, new GiveConsent(Party.FARM, Sample.consent(Role.FARMER, HASH), READY), BEFORE);
        var yes = Sample.consent(Role.DIRECTOR, HASH);
        var lapsed = new SigningFacts(false, false, Optional.of(LocalDate.of(2021, 12, 24)));
        assertThat(codes(one, new GiveConsent(Party.BUYER, yes, lapsed), BEFORE))
                .containsExactly("agreement.refused.farm-not-approved", "agreement.refused.standstill");
        var exception = new SigningFacts(false, true, Optional.empty());
        assertThat(accepted(one, new GiveConsent(Party.BUYER, yes, exception), BEFORE))
                .isInstanceOf(AgreementState.Signed.class);
    }

    @Test
    void theCalendarMovesASignedAgreementThroughTrialToItsEnd() {
        AgreementState signed = new AgreementState.Signed(BEFORE);
        assertThat(accepted(signed, new Advance(), BEFORE)).isEqualTo(signed);
        assertThat(accepted(signed, new Advance(), LocalDate.of(2022, 1, 1)))
                .isEqualTo(new AgreementState.Trial(LocalDate.of(2022, 6, 30)));
        assertThat(accepted(
                        new AgreementState.Trial(LocalDate.of(2022, 6, 30)), new Advance(), LocalDate.of(2022, 7, 1)))
                .isEqualTo(new AgreementState.Running());
        assertThat(accepted(new AgreementState.Running(), new Advance(), LocalDate.of(2023, 1, 1)))
                .isEqualTo(new AgreementState.Ended(LocalDate.of(2022, 12, 31), EndCause.EXPIRED));
    }

    @Test
    void inTheTrialEitherPartyMayLeaveWithShortNotice() {
        var trial = new AgreementState.Trial(LocalDate.of(2022, 6, 30));
        LocalDate march = LocalDate.of(2022, 3, 1);
        assertThat(accepted(trial, new GiveNotice(Party.FARM, "Illness at the farm", LocalDate.of(2022, 4, 1)), march))
                .isInstanceOf(AgreementState.NoticeGiven.class);
        assertThat(codes(trial, new GiveNotice(Party.FARM, "", LocalDate.of(2022, 3, 20)), march))
                .containsExactly("agreement.refused.reason-missing", "agreement.refused.notice-too-short");
    }

    @Test
    void afterTheTrialTheOtherPartyGetsTimeToPutItRightFirst() {
        assertThat(codes(
                        new AgreementState.Running(),
                        new GiveNotice(Party.BUYER, "x", LocalDate.of(2022, 12, 1)),
                        AUTUMN))
                .containsExactly("agreement.refused.not-in-this-state");
        var runs = new AgreementState.Correction(Party.BUYER, "Too few staff", AUTUMN.plusDays(10));
        assertThat(codes(runs, new GiveNotice(Party.FARM, "x", LocalDate.of(2022, 12, 1)), AUTUMN))
                .containsExactly("agreement.refused.other-partys-matter", "agreement.refused.time-to-fix-runs");
    }

    @Test
    void noticeEndsTheAgreementAfterItsLastDayAndMayBeTakenBackByTheSameParty() {
        assertThat(accepted(NOTICE, new Advance(), LocalDate.of(2022, 12, 15))).isEqualTo(NOTICE);
        assertThat(accepted(NOTICE, new Advance(), LocalDate.of(2022, 12, 16)))
                .isEqualTo(new AgreementState.Ended(LocalDate.of(2022, 12, 15), EndCause.TERMINATED_BY_BUYER));
        assertThat(accepted(NOTICE, new WithdrawNotice(Party.BUYER), AUTUMN)).isEqualTo(new AgreementState.Running());
        assertThat(codes(NOTICE, new WithdrawNotice(Party.FARM), AUTUMN))
                .containsExactly("agreement.refused.other-partys-notice");
    }

    @Test
    void aLapsedApprovalPutsTheAgreementOnHoldAndNotToAnEnd() {
        AgreementState held = accepted(new AgreementState.Running(), new Hold(AUTUMN), AUTUMN);
        assertThat(held).isEqualTo(new AgreementState.OnHold(AUTUMN));
        assertThat(accepted(held, new Resume(), AUTUMN.plusDays(9))).isEqualTo(new AgreementState.Running());
    }

    private static AgreementState accepted(AgreementState state, AgreementCommand command, LocalDate today) {
        return switch (AgreementRules.decide(state, command, TERMS, today)) {
            case Decision.Accepted<AgreementState>(AgreementState next) -> next;
            case Decision.Refused<AgreementState>(List<Reason> reasons) ->
                throw new AssertionError("refused: " + reasons);
        };
    }

    private static List<String> codes(AgreementState state, AgreementCommand command, LocalDate today) {
        return switch (AgreementRules.decide(state, command, TERMS, today)) {
            case Decision.Accepted<AgreementState>(AgreementState next) ->
                throw new AssertionError("accepted: " + next);
            case Decision.Refused<AgreementState>(List<Reason> reasons) ->
                reasons.stream().map(Reason::code).toList();
        };
    }
}
