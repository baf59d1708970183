package no.tunet.approval.application;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import no.tunet.access.ForRoles;
import no.tunet.approval.domain.Particulars;
import no.tunet.approval.dossier.ApplicationForm;
import no.tunet.approval.dossier.Dossier;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Role;
import no.tunet.ui.Form;
import no.tunet.ui.Page;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class ApplicationPage {
    private static final String PATH = "/godkjenning/soknad";

    private final ReadApplication read;
    private final WriteApplication write;

    ApplicationPage(ReadApplication read, WriteApplication write) {
        this.read = read;
        this.write = write;
    }

    @ForRoles(Role.FARMER)
    @GetMapping(PATH)
    View show(Page page) {
        var view = read.own(page);
        var values = new HashMap<String, List<String>>(view.typed());
        values.put("version", List.of(String.valueOf(view.version())));
        return View.of("approval/application", view).form(Form.of(values));
    }

    @ForRoles(Role.FARMER)
    @PostMapping(PATH)
    Object save(Form form, Page page) {
        boolean send = form.value("handling").equals("send");
        var typed = ApplicationForm.draft(form);
        int version = form.integer("version", 0, Integer.MAX_VALUE).orElse(0);
        var particulars = send && form.ok() ? ApplicationForm.read(form) : Optional.<Particulars>empty();
        if (form.ok()) {
            Decision<Dossier> decision = particulars.isPresent()
                    ? write.send(typed, particulars.get(), version)
                    : write.save(typed, version);
            switch (decision) {
                case Decision.Accepted<Dossier> accepted -> {
                    return Redirect.to(send ? PATH + "/kvittering" : PATH);
                }
                case Decision.Refused<Dossier>(var reasons) -> form.refuse(reasons);
            }
        }
        return View.of("approval/application", read.own(page)).form(form);
    }

    @ForRoles(Role.FARMER)
    @GetMapping(PATH + "/kvittering")
    View receipt(Page page) {
        return View.of("approval/receipt", read.own(page));
    }
}
