package no.tunet.quality.sheet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.quality.domain.PointAnswer;
import no.tunet.quality.domain.PointRecord;
import no.tunet.quality.domain.PointVerdict;
import no.tunet.quality.domain.Sheet;
import no.tunet.quality.domain.SheetKind;
import no.tunet.quality.domain.SheetPoint;
import no.tunet.quality.domain.SheetRules;
import no.tunet.quality.store.AnswerStore;
import no.tunet.quality.store.ParameterStore;
import no.tunet.quality.store.SheetStore;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes answers. The same answer sent twice counts once; a clock that runs ahead is set to now. */
@Component
@NamedInterface("commands")
public class AnswerPoint {
    private final SheetContent contents;
    private final SheetStore sheets;
    private final AnswerStore answers;
    private final ParameterStore parameters;
    private final BusinessClock clock;

    AnswerPoint(
            SheetContent contents,
            SheetStore sheets,
            AnswerStore answers,
            ParameterStore parameters,
            BusinessClock clock) {
        this.contents = contents;
        this.sheets = sheets;
        this.answers = answers;
        this.parameters = parameters;
        this.clock = clock;
    }

    @Transactional
    public Decision<UUID> answer(UUID sheetId, PointAnswer given) {
        sheets.lock(sheetId);
        var found = contents.of(sheetId);
        if (found.isEmpty()) {
            return Decision.refused(Reason.of("quality.sheet.not-yours"));
        }
        return take(found.get(), given);
    }

    /** Says the same as last time about every unanswered point of a section, or of all when none is named; returns how many. */
    @Transactional
    public int confirm(UUID sheetId, Optional<String> section) {
        sheets.lock(sheetId);
        var filled = contents.of(sheetId).orElseThrow();
        int confirmed = 0;
        for (SheetPoint point : filled.points()) {
            var before = filled.before(point.key());
            boolean asked = section.map(point.sectionKey()::equals).orElse(true);
            if (asked && before.isPresent() && filled.record(point.key()) instanceof PointRecord.Unanswered) {
                confirmed += take(filled, again(before.get())) instanceof Decision.Accepted<UUID> ? 1 : 0;
            }
        }
        return confirmed;
    }

    /** Answers every point of a sheet that has no answer yet with yes: what a small farm in good order would say. */
    @Transactional
    public void answerRest(UUID sheetId) {
        var filled = contents.of(sheetId).orElseThrow();
        for (SheetPoint point : filled.points()) {
            if (filled.record(point.key()) instanceof PointRecord.Unanswered) {
                take(filled, yes(point.key()));
            }
        }
    }

    private Decision<UUID> take(SheetContent.Filled filled, PointAnswer given) {
        boolean known = filled.answers().stream().anyMatch(a -> a.id().equals(given.id()));
        if (known) {
            return Decision.accepted(given.id());
        }
        Sheet sheet = filled.sheet();
        var facts = new SheetRules.Facts(
                filled.points().stream().map(SheetPoint::key).collect(Collectors.toSet()),
                filled.answers().stream().map(PointAnswer::id).collect(Collectors.toSet()));
        return switch (SheetRules.accept(withDeadline(given, sheet), sheet, facts, clock.today())) {
            case Decision.Accepted<PointAnswer>(var answer) -> {
                answers.add(sheet.id(), sheet.farm(), answer, Acting.member().person());
                yield Decision.accepted(answer.id());
            }
            case Decision.Refused<PointAnswer>(List<Reason> reasons) -> new Decision.Refused<>(reasons);
        };
    }

    private PointAnswer withDeadline(PointAnswer given, Sheet sheet) {
        var now = Instant.now();
        var deadline = given.deadline()
                .or(() -> sheet.kind() == SheetKind.AUDIT && given.verdict() == PointVerdict.NO
                        ? given.severity()
                                .map(s -> parameters.deadlines(clock.today()).from(clock.today(), s))
                        : Optional.empty());
        return new PointAnswer(
                given.id(),
                given.point(),
                given.verdict(),
                given.note(),
                given.severity(),
                deadline,
                given.replaces(),
                given.madeAt().isAfter(now) ? now : given.madeAt());
    }

    private static PointAnswer again(PointAnswer before) {
        return new PointAnswer(
                no.tunet.kernel.Ids.next(),
                before.point(),
                before.verdict(),
                before.note(),
                Optional.empty(),
                Optional.empty(),
                java.util.Set.of(),
                Instant.now());
    }

    private static PointAnswer yes(String point) {
        return new PointAnswer(
                no.tunet.kernel.Ids.next(),
                point,
                PointVerdict.YES,
                "",
                Optional.empty(),
                Optional.empty(),
                java.util.Set.of(),
                Instant.now());
    }
}
