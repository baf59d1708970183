package no.tunet.quality.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;

/** Which answers are taken, and when a sheet may be signed. Source: the scheme's three answers, with an explanation for a no and a not relevant. */
public final class SheetRules {
    private SheetRules() {}

    /** What is known when an answer arrives: the points of the sheet and the answers it has already. */
    public record Facts(Set<String> points, Set<UUID> answers) {}

    /** Days until a deviation is to be put right, by severity: dated parameters. */
    public record Deadlines(int minor, int major, int critical) {
        public LocalDate from(LocalDate day, Severity severity) {
            return day.plusDays(
                    switch (severity) {
                        case MINOR -> minor;
                        case MAJOR -> major;
                        case CRITICAL -> critical;
                    });
        }
    }

    /** A deviation to be raised when the sheet is signed. */
    public record Raised(String point, Severity severity, String what, LocalDate deadline) {}

    public static Decision<PointAnswer> accept(PointAnswer answer, Sheet sheet, Facts facts, LocalDate today) {
        var reasons = new ArrayList<Reason>(closed(sheet));
        if (!facts.points().contains(answer.point())) {
            reasons.add(Reason.of("quality.answer.unknown-point"));
        }
        if (answer.verdict() != PointVerdict.YES && answer.note().isBlank()) {
            reasons.add(Reason.of("quality.answer.note-missing", answer.verdict()));
        }
        if (!facts.answers().containsAll(answer.replaces())) {
            reasons.add(Reason.of("quality.answer.replaces-unknown"));
        }
        boolean finding = sheet.kind() == SheetKind.AUDIT && answer.verdict() == PointVerdict.NO;
        if (finding && answer.severity().isEmpty()) {
            reasons.add(Reason.of("quality.answer.severity-missing"));
        }
        if (finding && answer.deadline().filter(on -> on.isBefore(today)).isPresent()) {
            reasons.add(Reason.of("quality.answer.deadline-past", today));
        }
        if (!finding && (answer.severity().isPresent() || answer.deadline().isPresent())) {
            reasons.add(Reason.of("quality.answer.severity-out-of-place"));
        }
        return Decision.unless(reasons, () -> answer);
    }

    /** A signed or given-up sheet takes nothing more. */
    public static List<Reason> closed(Sheet sheet) {
        return switch (sheet.state()) {
            case Sheet.SheetState.Open() -> List.of();
            case Sheet.SheetState.Signed(var on, var points, var open) ->
                List.of(Reason.of("quality.sheet.signed", on));
            case Sheet.SheetState.GivenUp(var on) -> List.of(Reason.of("quality.sheet.given-up", on));
        };
    }

    /** Every point has one answer, a required yes is shown by a file, and practice is never signed; each no becomes a deviation. */
    public static Decision<List<Raised>> sign(
            Sheet sheet,
            List<SheetPoint> points,
            Map<String, PointRecord> records,
            Set<String> shown,
            Deadlines deadlines,
            LocalDate today) {
        var reasons = new ArrayList<Reason>(closed(sheet));
        if (sheet.kind() == SheetKind.PRACTICE) {
            reasons.add(Reason.of("quality.sheet.practice"));
        }
        int unanswered = 0;
        var raised = new ArrayList<Raised>();
        for (SheetPoint point : points) {
            switch (records.getOrDefault(point.key(), new PointRecord.Unanswered())) {
                case PointRecord.Unanswered() -> unanswered++;
                case PointRecord.Conflict conflict ->
                    reasons.add(
                            Reason.of("quality.sheet.conflict", point.point().code()));
                case PointRecord.Settled(var answer, var earlier) -> {
                    if (sheet.kind() == SheetKind.SELF_AUDIT && unshown(answer, point, shown)) {
                        reasons.add(Reason.of(
                                "quality.sheet.evidence-missing", point.point().code()));
                    }
                    if (answer.verdict() == PointVerdict.NO) {
                        raised.add(raised(answer, point, deadlines, today));
                    }
                }
            }
        }
        if (unanswered > 0) {
            reasons.add(Reason.of("quality.sheet.unanswered", unanswered));
        }
        return Decision.unless(reasons, () -> List.copyOf(raised));
    }

    private static boolean unshown(PointAnswer answer, SheetPoint point, Set<String> shown) {
        return answer.verdict() == PointVerdict.YES && point.point().evidence() && !shown.contains(point.key());
    }

    private static Raised raised(PointAnswer answer, SheetPoint point, Deadlines deadlines, LocalDate today) {
        var severity = answer.severity().orElse(point.point().critical() ? Severity.CRITICAL : Severity.MINOR);
        return new Raised(
                point.key(), severity, answer.note(), answer.deadline().orElse(deadlines.from(today, severity)));
    }
}
