package no.tunet.placement.closure;

import java.time.LocalDate;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.ui.Form;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Closing the farm for a day, and opening it again. */
@Controller
public class ClosedDaysPage {
    private static final int REASON = 200;
    private static final int DAYS_BACK = 31;

    private final ClosureStore store;
    private final CloseDay close;
    private final BusinessClock clock;

    ClosedDaysPage(ClosureStore store, CloseDay close, BusinessClock clock) {
        this.store = store;
        this.close = close;
        this.clock = clock;
    }

    @Allowed(data = DataKind.K10_ATTENDANCE, right = Right.UPDATE)
    @GetMapping("/dager/stengt")
    @Transactional(readOnly = true)
    public View show(Form form) {
        return view().form(form.value("on").isEmpty() ? Form.of(java.util.Map.of("on", clock.today())) : form);
    }

    @Allowed(data = DataKind.K10_ATTENDANCE, right = Right.UPDATE)
    @PostMapping("/dager/stengt")
    @Transactional
    public Object close(Form form) {
        var on = form.date("on");
        var reason = form.text("reason", REASON);
        if (form.ok()
                && close.close(on.orElseThrow(), reason.orElseThrow())
                        instanceof Decision.Refused<LocalDate>(var reasons)) {
            form.refuse(reasons);
        }
        return form.ok() ? Redirect.to("/dager/stengt") : view().form(form);
    }

    @Allowed(data = DataKind.K10_ATTENDANCE, right = Right.UPDATE)
    @PostMapping("/dager/stengt/apning")
    @Transactional
    public Redirect open(Form form) {
        if (form.id("day").filter(close::open).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Redirect.to("/dager/stengt");
    }

    private View view() {
        var rows =
                store.closedDays(Acting.member().organisation(), clock.today().minusDays(DAYS_BACK));
        return View.of("placement/closure/closed", ClosureView.of(rows));
    }
}
