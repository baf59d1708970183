package no.tunet.placement.day;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.tunet.kernel.AbsenceCause;
import no.tunet.kernel.HalfDay;
import no.tunet.placement.PlacementId;
import no.tunet.placement.domain.Attendance;
import no.tunet.placement.domain.DayLog;
import no.tunet.placement.domain.DayLog.Company;
import no.tunet.placement.domain.DayLog.DayActivity;
import no.tunet.placement.domain.DayLog.Mood;
import no.tunet.placement.domain.Mark;
import no.tunet.ui.Form;

/** Reads taps from a form: "what" is PRESENT, LATE or a cause of absence. */
final class TapForm {
    private static final int MOST_HOURS = 24 * 90;
    private static final int REASON = 300;
    private static final BigDecimal MOST_EXTRA = BigDecimal.valueOf(12);

    private TapForm() {}

    static Optional<Tap> mark(Form form) {
        var id = form.id("id");
        var placement = form.id("placement");
        var on = form.date("dato");
        var half = form.choice("half", HalfDay.class);
        var what = what(form);
        var reason = form.optionalText("reason", REASON);
        var extra = form.optionalDecimal("extra", BigDecimal.ZERO, MOST_EXTRA).map(TapForm::quarters);
        if (!form.ok() || what.isEmpty()) {
            return Optional.empty();
        }
        boolean came = !(what.get() instanceof Attendance.Absent);
        var mark = new Mark(
                id.orElseThrow(),
                what.get(),
                came && form.ticked("transport"),
                came ? extra.orElse(BigDecimal.ZERO) : BigDecimal.ZERO,
                Set.copyOf(form.ids("replaces")),
                Instant.now());
        return Optional.of(
                new Tap(new PlacementId(placement.orElseThrow()), on.orElseThrow(), half.orElseThrow(), mark, reason));
    }

    static Optional<LogTap> log(Form form) {
        UUID id = form.optionalId("id").orElseGet(UUID::randomUUID);
        var placement = form.id("placement");
        var on = form.date("dato");
        var mood = form.choice("mood", Mood.class);
        var company = form.choice("company", Company.class);
        var activity = form.choice("activity", DayActivity.class);
        boolean outdoors = form.ticked("outdoors");
        return form.ok()
                ? Optional.of(new LogTap(
                        new PlacementId(placement.orElseThrow()),
                        on.orElseThrow(),
                        new DayLog(
                                id,
                                mood.orElseThrow(),
                                company.orElseThrow(),
                                activity.orElseThrow(),
                                outdoors,
                                Instant.now())))
                : Optional.empty();
    }

    static Optional<Attendance> what(Form form) {
        return switch (form.value("what")) {
            case "PRESENT" -> Optional.of(new Attendance.Present());
            case "LATE" -> Optional.of(new Attendance.Late());
            default -> form.choice("what", AbsenceCause.class).map(cause -> absent(form, cause));
        };
    }

    private static Attendance absent(Form form, AbsenceCause cause) {
        return form.optionalInteger("notice", 0, MOST_HOURS)
                .<Attendance>map(hours -> new Attendance.Absent(cause, Duration.ofHours(hours)))
                .orElseGet(() -> Attendance.absent(cause));
    }

    private static BigDecimal quarters(BigDecimal hours) {
        return hours.multiply(BigDecimal.valueOf(4))
                .setScale(0, java.math.RoundingMode.HALF_UP)
                .divide(BigDecimal.valueOf(4));
    }
}
