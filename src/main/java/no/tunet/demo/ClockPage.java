package no.tunet.demo;

import java.time.LocalDate;
import no.tunet.access.SignedIn;
import no.tunet.kernel.Reason;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The date of the demonstration, and moving it forward. */
@Controller
public class ClockPage {
    private static final int MOST_YEARS = 10;

    private final Calendar calendar;
    private final NightShift night;

    ClockPage(Calendar calendar, NightShift night) {
        this.night = night;
        this.calendar = calendar;
    }

    @GetMapping("/demo")
    @SignedIn
    View show(Form form) {
        if (!calendar.isDemo()) {
            throw new NotFound();
        }
        return View.of("demo/clock", new ClockView(calendar.today())).form(form);
    }

    @PostMapping("/demo")
    @SignedIn
    Object move(Form form) {
        if (!calendar.isDemo()) {
            throw new NotFound();
        }
        LocalDate today = calendar.today();
        form.date("day").ifPresent(day -> {
            if (day.isAfter(Story.LAST_DAY.plusYears(MOST_YEARS))) {
                form.fail("day", Reason.of("demo.clock.far", Story.LAST_DAY.plusYears(MOST_YEARS)));
            } else if (!day.isAfter(today) || !calendar.turnTo(day)) {
                form.fail("day", Reason.of("demo.clock.back", today));
            }
        });
        if (!form.ok()) {
            return show(form);
        }
        night.work(calendar.today());
        return Redirect.to("/");
    }

    /** The date now. */
    public record ClockView(LocalDate today) {}
}
