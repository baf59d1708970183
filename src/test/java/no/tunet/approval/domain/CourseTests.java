package no.tunet.approval.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Period;
import no.tunet.kernel.Reason;
import org.junit.jupiter.api.Test;

class CourseTests {
    private static final LocalDate TODAY = LocalDate.of(2022, 3, 1);
    private static final ApprovalTerms TWO_YEARS = new ApprovalTerms(LocalDate.of(2012, 1, 1), 24, "test");
    private static final Period VALID = TWO_YEARS.standardFrom(LocalDate.of(2021, 9, 1));

    @Test
    void aFarmNobodyHasDecidedAboutHasNoApproval() {
        assertThat(Course.EMPTY.on(TODAY)).isEqualTo(new Standing.None());
    }

    @Test
    void anApprovalHoldsFromItsFirstToItsLastDay() {
        var course = accepted(Course.EMPTY, new ApprovalCommand.Open(VALID));
        assertThat(course.on(VALID.from().minusDays(1))).isEqualTo(new Standing.None());
        assertThat(course.on(VALID.from())).isEqualTo(new Standing.Open(VALID));
        assertThat(course.on(VALID.to())).isEqualTo(new Standing.Open(VALID));
        assertThat(course.on(VALID.to().plusDays(1))).isEqualTo(new Standing.Lapsed(LocalDate.of(2023, 9, 1)));
    }

    @Test
    void aRenewalTakesOverOnItsFirstDay() {
        var renewed = new Period(LocalDate.of(2023, 6, 1), LocalDate.of(2025, 5, 31));
        var course =
                accepted(accepted(Course.EMPTY, new ApprovalCommand.Open(VALID)), new ApprovalCommand.Open(renewed));
        assertThat(course.on(LocalDate.of(2023, 5, 31))).isEqualTo(new Standing.Open(VALID));
        assertThat(course.on(LocalDate.of(2024, 1, 1))).isEqualTo(new Standing.Open(renewed));
    }

    @Test
    void aSuspensionHoldsUntilItIsResumedAndTheValidityStays() {
        var course = open();
        course = accepted(course, new ApprovalCommand.Suspend(TODAY, "Tilsynsrapport"));
        assertThat(course.on(TODAY)).isEqualTo(new Standing.Suspended(TODAY, "Tilsynsrapport", VALID));
        course = accepted(course, new ApprovalCommand.Resume(TODAY.plusDays(10), "Avviket er lukket"));
        assertThat(course.on(TODAY.plusDays(9)).kind()).isEqualTo(StandingKind.SUSPENDED);
        assertThat(course.on(TODAY.plusDays(10))).isEqualTo(new Standing.Open(VALID));
    }

    @Test
    void aSuspendedApprovalLapsesAtTheEndOfItsValidity() {
        var course = accepted(open(), new ApprovalCommand.Suspend(TODAY, "x"));
        assertThat(course.on(VALID.to().plusDays(1)).kind()).isEqualTo(StandingKind.LAPSED);
    }

    @Test
    void anEndedApprovalMayBeOpenedAnew() {
        var course = accepted(open(), new ApprovalCommand.End(TODAY, "Driften er lagt ned"));
        assertThat(course.on(TODAY)).isEqualTo(new Standing.Ended(TODAY, "Driften er lagt ned"));
        var again = TWO_YEARS.standardFrom(TODAY.plusDays(30));
        assertThat(accepted(course, new ApprovalCommand.Open(again)).on(again.from()))
                .isEqualTo(new Standing.Open(again));
    }

    @Test
    void aDecisionMayHaveEffectLater() {
        var course = accepted(open(), new ApprovalCommand.Suspend(TODAY.plusDays(7), "x"));
        assertThat(course.on(TODAY).kind()).isEqualTo(StandingKind.OPEN);
        assertThat(course.on(TODAY.plusDays(7)).kind()).isEqualTo(StandingKind.SUSPENDED);
    }

    @Test
    void aSuspensionInThePastWithoutAReasonIsRefusedForBoth() {
        assertThat(refused(open(), new ApprovalCommand.Suspend(TODAY.minusDays(1), " ")))
                .containsExactly("approval.reason.in-the-past", "approval.reason.why-missing");
    }

    @Test
    void anApprovalLongerThanTheSchemeAllowsIsRefused() {
        assertThat(refused(Course.EMPTY, new ApprovalCommand.Open(new Period(TODAY, TODAY.plusYears(2)))))
                .containsExactly("approval.reason.too-long");
    }

    @Test
    void anApprovalThatIsAlreadyOverIsRefused() {
        var past = new Period(LocalDate.of(2019, 1, 1), LocalDate.of(2020, 12, 31));
        assertThat(refused(Course.EMPTY, new ApprovalCommand.Open(past)))
                .containsExactly("approval.reason.validity-over");
    }

    @Test
    void aDecisionBeforeTheLatestOneIsRefused() {
        var course = accepted(open(), new ApprovalCommand.Suspend(TODAY.plusDays(7), "x"));
        assertThat(refused(course, new ApprovalCommand.Resume(TODAY.plusDays(6), "y")))
                .containsExactly("approval.reason.before-latest");
    }

    @Test
    void exactlyTheDecisionsOfTheTableAreAllowed() {
        for (StandingKind from : StandingKind.values()) {
            for (ApprovalCommand command : commands()) {
                var decision = in(from).decide(command, TWO_YEARS, TODAY);
                var expected = Transition.next(from.phase(), command.event());
                switch (decision) {
                    case Decision.Accepted<Course>(var course) ->
                        assertThat(Optional.of(course.on(TODAY).kind().phase()))
                                .as(from + " " + command)
                                .isEqualTo(expected);
                    case Decision.Refused<Course>(var reasons) -> {
                        assertThat(expected).as(from + " " + command).isEmpty();
                        assertThat(reasons).extracting(Reason::code).containsExactly("approval.reason.not-now." + from);
                    }
                }
            }
        }
    }

    @Test
    void anApprovalRestsOnTheDaysOfAHoldAndIsBackTheDayAfter() {
        var held = new Course(
                open().steps(),
                List.of(new Hold(HoldCause.LIABILITY_INSURANCE, TODAY, Optional.of(TODAY.plusDays(9)))));
        assertThat(held.on(TODAY.minusDays(1)).kind()).isEqualTo(StandingKind.OPEN);
        assertThat(held.on(TODAY)).isEqualTo(new Standing.Suspended(TODAY, "", VALID));
        assertThat(held.on(TODAY.plusDays(10)).kind()).isEqualTo(StandingKind.OPEN);
    }

    @Test
    void aHoldNeverShowsWhatWasDecidedAsOpenAgain() {
        var held = new Course(
                accepted(open(), new ApprovalCommand.End(TODAY, "x")).steps(),
                List.of(new Hold(HoldCause.SELF_AUDIT, TODAY, Optional.empty())));
        assertThat(held.on(TODAY).kind()).isEqualTo(StandingKind.ENDED);
    }

    private static Course in(StandingKind kind) {
        return switch (kind) {
            case NONE -> Course.EMPTY;
            case OPEN -> open();
            case SUSPENDED -> accepted(open(), new ApprovalCommand.Suspend(TODAY, "x"));
            case ENDED -> accepted(open(), new ApprovalCommand.End(TODAY, "x"));
            case LAPSED -> new Course(List.of(new Step.Opened(new Period(TODAY.minusYears(2), TODAY.minusDays(1)))));
        };
    }

    private static List<ApprovalCommand> commands() {
        return List.of(
                new ApprovalCommand.Open(TWO_YEARS.standardFrom(TODAY)),
                new ApprovalCommand.Suspend(TODAY, "x"),
                new ApprovalCommand.Resume(TODAY, "x"),
                new ApprovalCommand.End(TODAY, "x"));
    }

    private static Course open() {
        return accepted(Course.EMPTY, new ApprovalCommand.Open(VALID));
    }

    private static Course accepted(Course course, ApprovalCommand command) {
        return switch (course.decide(command, TWO_YEARS, TODAY)) {
            case Decision.Accepted<Course>(var next) -> next;
            case Decision.Refused<Course>(var reasons) -> throw new AssertionError(reasons);
        };
    }

    private static List<String> refused(Course course, ApprovalCommand command) {
        return switch (course.decide(command, TWO_YEARS, TODAY)) {
            case Decision.Accepted<Course>(var next) -> throw new AssertionError("accepted");
            case Decision.Refused<Course>(var reasons) ->
                reasons.stream().map(Reason::code).toList();
        };
    }
}
