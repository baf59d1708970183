package no.tunet.directory.farm;

import java.util.Locale;
import java.util.UUID;
import no.tunet.access.ForRoles;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Period;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.ui.Form;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class ClosedWeeksPage {
    private final KeepFarm farms;

    ClosedWeeksPage(KeepFarm farms) {
        this.farms = farms;
    }

    @ForRoles(Role.FARMER)
    @GetMapping("/gard/stengt")
    View show(Form form) {
        return View.of("directory/closedWeeks", farms.own()).form(form);
    }

    /** From a day or a week to a day; a week alone closes its seven days. */
    @ForRoles(Role.FARMER)
    @PostMapping("/gard/stengt")
    Object close(Form form) {
        var from = form.date("fra");
        var to = form.optionalDate("til").or(() -> from.map(day -> isWeek(form.value("fra")) ? day.plusDays(6) : day));
        var note = form.optionalText("grunn", 200);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            form.fail("til", Reason.of("ui.form.dates-reversed"));
        }
        if (form.ok()) {
            switch (farms.close(new Period(from.orElseThrow(), to.orElseThrow()), note.orElse(""))) {
                case Decision.Accepted<Period> accepted -> {
                    return Redirect.to("/gard/stengt");
                }
                case Decision.Refused<Period>(var reasons) -> reasons.forEach(reason -> form.fail("fra", reason));
            }
        }
        return View.of("directory/closedWeeks", farms.own()).form(form);
    }

    @ForRoles(Role.FARMER)
    @PostMapping("/gard/stengt/{id}/gjenapning")
    Redirect reopen(@PathVariable UUID id) {
        farms.reopen(id);
        return Redirect.to("/gard/stengt");
    }

    private static boolean isWeek(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT).matches("(?:uke|veke|week|w)?\\s*\\d{1,2}[\\s/,.-]+\\d{4}");
    }
}
