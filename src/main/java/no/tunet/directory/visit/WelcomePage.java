package no.tunet.directory.visit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import no.tunet.access.ForRoles;
import no.tunet.directory.FarmShowing;
import no.tunet.kernel.Decision;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.ui.Form;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class WelcomePage {
    private final WriteWelcome write;

    WelcomePage(WriteWelcome write) {
        this.write = write;
    }

    @ForRoles(Role.FARMER)
    @GetMapping("/gard/velkommen")
    View form(Form form) {
        return view(form.restored() ? form : filled(write.own()));
    }

    private View view(Form form) {
        return View.of("directory/welcome", new WelcomeView(write.mayBeShownInProcess()))
                .form(form);
    }

    @ForRoles(Role.FARMER)
    @PostMapping("/gard/velkommen")
    Object write(Form form) {
        var day = form.optionalText("dagen");
        var hosts = hosts(form);
        if (form.ok()) {
            var showing = new FarmShowing(form.ticked("skjulsted"), form.ticked("iprosess"));
            switch (write.write(new Welcome(day.orElse(""), hosts, showing))) {
                case Decision.Accepted<OrganisationId>(var farm) -> {
                    return Redirect.to("/garder/" + farm);
                }
                case Decision.Refused<OrganisationId>(var reasons) ->
                    reasons.forEach(reason -> {
                        if (reason.code().equals("directory.reason.no-open-application")) {
                            form.fail("iprosess", reason);
                        } else {
                            form.refuse(List.of(reason));
                        }
                    });
            }
        }
        return view(form);
    }

    private static List<Host> hosts(Form form) {
        var hosts = new ArrayList<Host>();
        for (int i = 1; i <= Welcome.MOST_HOSTS; i++) {
            var title = form.optionalText("hvem-" + i, 100);
            var words = form.optionalText("ord-" + i, 1000);
            if (title.isPresent() != words.isPresent() && form.ok()) {
                form.fail((title.isPresent() ? "ord-" : "hvem-") + i, Reason.of("directory.reason.half-host"));
            }
            if (title.isPresent() && words.isPresent()) {
                hosts.add(new Host(title.get(), words.get()));
            }
        }
        return hosts;
    }

    private static Form filled(Welcome welcome) {
        var values = new HashMap<String, Object>();
        values.put("dagen", welcome.day());
        values.put("skjulsted", welcome.showing().positionHidden() ? "true" : "");
        values.put("iprosess", welcome.showing().shownInProcess() ? "true" : "");
        int i = 0;
        for (Host host : welcome.hosts()) {
            i++;
            values.put("hvem-" + i, host.title());
            values.put("ord-" + i, host.words());
        }
        return Form.of(values);
    }
}
