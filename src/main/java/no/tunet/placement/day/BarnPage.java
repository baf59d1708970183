package no.tunet.placement.day;

import java.time.LocalDate;
import java.util.Optional;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.placement.domain.Mark;
import no.tunet.ui.Form;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The barn page: today's people, one tap each. */
@Controller
class BarnPage {
    private final Barn barn;
    private final MarkAttendance mark;
    private final LogDay log;
    private final BusinessClock clock;

    BarnPage(Barn barn, MarkAttendance mark, LogDay log, BusinessClock clock) {
        this.barn = barn;
        this.mark = mark;
        this.log = log;
        this.clock = clock;
    }

    @Allowed(data = DataKind.K10_ATTENDANCE, right = Right.CREATE)
    @GetMapping("/dager")
    View show(Form form) {
        return View.of("placement/day/barn", barn.on(day(form), false)).form(form);
    }

    @Allowed(data = DataKind.K10_ATTENDANCE, right = Right.CREATE)
    @PostMapping("/dager/merker")
    Object mark(Form form) {
        var tap = TapForm.mark(form);
        if (tap.isPresent() && mark.mark(tap.get()) instanceof Decision.Refused<Mark>(var reasons)) {
            form.refuse(reasons);
        }
        return answer(form);
    }

    @Allowed(data = DataKind.K10_ATTENDANCE, right = Right.CREATE)
    @PostMapping("/dager/logger")
    Object log(Form form) {
        var tap = TapForm.log(form);
        if (tap.isPresent() && log.log(tap.get()) instanceof Decision.Refused<LogTap>(var reasons)) {
            form.refuse(reasons);
        }
        return answer(form);
    }

    private Object answer(Form form) {
        LocalDate day = day(form);
        return form.ok()
                ? Redirect.to("/dager?dato=" + day)
                : View.of("placement/day/barn", barn.on(day, false)).form(form);
    }

    private LocalDate day(Form form) {
        return Optional.of(form.value("dato"))
                .filter(text -> text.matches("\\d{4}-\\d{2}-\\d{2}"))
                .flatMap(text -> Form.of(java.util.Map.of("d", text)).optionalDate("d"))
                .orElseGet(clock::today);
    }
}
