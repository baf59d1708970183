package no.tunet.placement.closure;

import no.tunet.access.ForRoles;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Period;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.ui.Form;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** The days off of the municipality's school calendar, as data. */
@Controller
public class SchoolCalendarPage {
    private static final int NAME = 100;
    private static final int LONGEST = 100;

    private final ClosureStore store;
    private final BusinessClock clock;

    SchoolCalendarPage(ClosureStore store, BusinessClock clock) {
        this.store = store;
        this.clock = clock;
    }

    @ForRoles({Role.COORDINATOR, Role.CASE_WORKER, Role.UNIT_LEADER})
    @GetMapping("/skolerute")
    @Transactional(readOnly = true)
    public View show(Form form) {
        return view().form(form);
    }

    @ForRoles({Role.COORDINATOR, Role.CASE_WORKER, Role.UNIT_LEADER})
    @PostMapping("/skolerute")
    @Transactional
    public Object add(Form form) {
        var name = form.text("name", NAME);
        var from = form.date("from");
        var to = form.date("to");
        if (form.ok() && to.orElseThrow().isBefore(from.orElseThrow())) {
            form.fail("to", Reason.of("placement.start.endsBeforeStart", from.get(), to.get()));
        } else if (form.ok() && new Period(from.orElseThrow(), to.orElseThrow()).days() > LONGEST) {
            form.fail("to", Reason.of("placement.calendar.tooLong", LONGEST));
        }
        if (form.ok()
                && !store.addBreak(
                        Acting.member().organisation(),
                        new Period(from.orElseThrow(), to.orElseThrow()),
                        name.orElseThrow())) {
            form.fail("from", Reason.of("placement.calendar.overlaps"));
        }
        return form.ok() ? Redirect.to("/skolerute") : view().form(form);
    }

    @ForRoles({Role.COORDINATOR, Role.CASE_WORKER, Role.UNIT_LEADER})
    @PostMapping("/skolerute/sletting")
    @Transactional
    public Redirect drop(Form form) {
        if (form.id("day")
                .filter(id -> store.dropBreak(Acting.member().organisation(), id) == 1)
                .isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Redirect.to("/skolerute");
    }

    private View view() {
        return View.of(
                "placement/closure/calendar",
                ClosureView.of(store.breaks(
                        Acting.member().organisation(), clock.today().minusYears(1))));
    }
}
