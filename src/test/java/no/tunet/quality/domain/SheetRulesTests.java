package no.tunet.quality.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Ids;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Reason;
import no.tunet.quality.domain.Sheet.SheetState;
import no.tunet.quality.domain.SheetRules.Deadlines;
import no.tunet.quality.domain.SheetRules.Facts;
import no.tunet.quality.domain.SheetRules.Raised;
import org.junit.jupiter.api.Test;

class SheetRulesTests {
    private static final LocalDate TODAY = LocalDate.of(2022, 3, 1);
    private static final Deadlines DAYS = new Deadlines(90, 30, 7);
    private static final SheetPoint PLAIN = point("1:1", false, false);
    private static final SheetPoint CRITICAL = point("1:2", false, true);
    private static final SheetPoint SHOWN = point("1:3", true, false);

    @Test
    void aNoAndANotRelevantNeedANoteAYesDoesNot() {
        assertThat(codes(accept(answer("1:1", PointVerdict.NO, ""), SheetKind.SELF_AUDIT)))
                .containsExactly("quality.answer.note-missing");
        assertThat(codes(accept(answer("1:1", PointVerdict.NOT_RELEVANT, " "), SheetKind.SELF_AUDIT)))
                .containsExactly("quality.answer.note-missing");
        assertThat(codes(accept(answer("1:1", PointVerdict.YES, ""), SheetKind.SELF_AUDIT)))
                .isEmpty();
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        var wrong = new PointAnswer(
                Ids.next(),
                "9:9",
                PointVerdict.NO,
                "",
                Optional.empty(),
                Optional.empty(),
                Set.of(Ids.next()),
                Instant.EPOCH);
        assertThat(codes(accept(wrong, SheetKind.AUDIT)))
                .containsExactlyInAnyOrder(
                        "quality.answer.unknown-point",
                        "quality.answer.note-missing",
                        "quality.answer.replaces-unknown",
                        "quality.answer.severity-missing");
    }

    @Test
    void aSignedSheetTakesNothingMore() {
        var signed = sheet(SheetKind.SELF_AUDIT, new SheetState.Signed(TODAY, 3, 0));
        assertThat(codes(SheetRules.accept(
                        answer("1:1", PointVerdict.YES, ""), signed, new Facts(Set.of("1:1"), Set.of()), TODAY)))
                .containsExactly("quality.sheet.signed");
    }

    @Test
    void signingNeedsEveryPointNoConflictAndAFileWhereAYesMustBeShown() {
        var one = answer("1:1", PointVerdict.YES, "");
        var other = answer("1:1", PointVerdict.NO, "Mangler");
        var shown = answer("1:3", PointVerdict.YES, "");
        assertThat(codes(sign(SheetKind.SELF_AUDIT, Set.of(), one, other, shown)))
                .containsExactlyInAnyOrder(
                        "quality.sheet.conflict", "quality.sheet.unanswered", "quality.sheet.evidence-missing");
    }

    @Test
    void practiceIsNeverSigned() {
        assertThat(codes(sign(SheetKind.PRACTICE, Set.of("1:3"), all()))).containsExactly("quality.sheet.practice");
    }

    @Test
    void aNoBecomesADeviationWithADeadlineBySeverityAndACriticalPointACriticalOne() {
        var decision = sign(
                SheetKind.SELF_AUDIT,
                Set.of("1:3"),
                answer("1:1", PointVerdict.NO, "Mangler kart"),
                answer("1:2", PointVerdict.NO, "Kummen er åpen"),
                answer("1:3", PointVerdict.YES, ""));
        assertThat(decision)
                .isEqualTo(Decision.accepted(List.of(
                        new Raised("1:1", Severity.MINOR, "Mangler kart", TODAY.plusDays(90)),
                        new Raised("1:2", Severity.CRITICAL, "Kummen er åpen", TODAY.plusDays(7)))));
    }

    @Test
    void theSameAnswerFromTwoPhonesIsOneAnswer() {
        var first = answer("1:1", PointVerdict.NO, "Mangler");
        var same = answer("1:1", PointVerdict.NO, "Mangler");
        assertThat(PointRecord.of(List.of(first, same))).isInstanceOf(PointRecord.Settled.class);
    }

    @Test
    void twoAnswersThatDoNotKnowOfEachOtherAreAConflictUntilOneReplacesBoth() {
        var yes = answer("1:1", PointVerdict.YES, "");
        var no = answer("1:1", PointVerdict.NO, "Mangler");
        assertThat(PointRecord.of(List.of(yes, no)).standingIds()).containsExactlyInAnyOrder(yes.id(), no.id());
        var settled = new PointAnswer(
                Ids.next(),
                "1:1",
                PointVerdict.NO,
                "Mangler fortsatt",
                Optional.empty(),
                Optional.empty(),
                Set.of(yes.id(), no.id()),
                Instant.EPOCH);
        assertThat(PointRecord.of(List.of(settled, no, yes)).standingIds()).containsExactly(settled.id());
    }

    private static PointAnswer[] all() {
        return new PointAnswer[] {
            answer("1:1", PointVerdict.YES, ""),
            answer("1:2", PointVerdict.YES, ""),
            answer("1:3", PointVerdict.YES, "")
        };
    }

    private static Decision<List<Raised>> sign(SheetKind kind, Set<String> shown, PointAnswer... answers) {
        Map<String, PointRecord> records = new java.util.HashMap<>();
        Stream.of(answers)
                .map(PointAnswer::point)
                .distinct()
                .forEach(point -> records.put(
                        point,
                        PointRecord.of(Stream.of(answers)
                                .filter(a -> a.point().equals(point))
                                .toList())));
        return SheetRules.sign(
                sheet(kind, new SheetState.Open()), List.of(PLAIN, CRITICAL, SHOWN), records, shown, DAYS, TODAY);
    }

    private static Decision<PointAnswer> accept(PointAnswer answer, SheetKind kind) {
        return SheetRules.accept(
                answer, sheet(kind, new SheetState.Open()), new Facts(Set.of("1:1", "1:2", "1:3"), Set.of()), TODAY);
    }

    private static PointAnswer answer(String point, PointVerdict verdict, String note) {
        return new PointAnswer(
                Ids.next(), point, verdict, note, Optional.empty(), Optional.empty(), Set.of(), Instant.EPOCH);
    }

    private static Sheet sheet(SheetKind kind, SheetState state) {
        return new Sheet(
                UUID.randomUUID(),
                OrganisationId.next(),
                kind,
                Optional.empty(),
                1,
                List.of("1@1"),
                Optional.empty(),
                TODAY,
                state);
    }

    private static SheetPoint point(String key, boolean evidence, boolean critical) {
        return new SheetPoint(key, "1:1", new Point(key, Words.same("Punkt"), evidence, critical));
    }

    private static List<String> codes(Decision<?> decision) {
        return decision instanceof Decision.Refused<?>(var reasons)
                ? reasons.stream().map(Reason::code).toList()
                : List.of();
    }
}
