package no.tunet.quality.standard;

import java.util.Arrays;
import java.util.List;
import no.tunet.access.ForRoles;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.quality.store.ParameterStore;
import no.tunet.quality.store.ParameterStore.Parameter;
import no.tunet.ui.Form;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** A number the scheme goes by gets another value from a day that is not past; the old value stays for the days before. */
@Controller
public class ParameterPage {
    private static final int MOST = 3650;

    private final ParameterStore store;
    private final BusinessClock clock;

    ParameterPage(ParameterStore store, BusinessClock clock) {
        this.store = store;
        this.clock = clock;
    }

    @ForRoles(Role.APPROVAL_OFFICER)
    @GetMapping("/standarder/tall")
    public View form(Form form) {
        return view(form);
    }

    @ForRoles(Role.APPROVAL_OFFICER)
    @PostMapping("/standarder/tall")
    @Transactional
    public Object set(Form form) {
        var parameter = form.choice("parameter", Parameter.class);
        var value = form.integer("value", 1, MOST);
        var from = form.date("from");
        var source = form.text("source", 500);
        if (from.filter(day -> day.isBefore(clock.today())).isPresent()) {
            form.fail("from", Reason.of("quality.audit.planned-past", clock.today()));
        }
        if (form.ok()
                && store.all().stream()
                        .anyMatch(v -> v.parameter() == parameter.orElseThrow()
                                && v.from().equals(from.orElseThrow()))) {
            form.fail("from", Reason.of("quality.parameter.known"));
        }
        if (!form.ok()) {
            return view(form);
        }
        store.set(new ParameterStore.Value(
                parameter.orElseThrow(),
                from.orElseThrow(),
                value.orElseThrow(),
                source.orElseThrow(),
                form.ticked("verified")));
        return Redirect.to("/standarder");
    }

    private static View view(Form form) {
        List<Parameter> parameters = Arrays.asList(Parameter.values());
        return View.of("quality/standard/parameter", parameters).form(form);
    }
}
