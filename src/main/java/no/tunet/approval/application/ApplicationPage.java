package no.tunet.approval.application;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import no.tunet.access.ForRoles;
import no.tunet.approval.domain.Particulars;
import no.tunet.approval.dossier.ApplicationForm;
import no.tunet.approval.dossier.Dossier;
import no.tunet.enterprise.Enterprises;
import no.tunet.enterprise.LookUp;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
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
    private final Enterprises enterprises;

    ApplicationPage(ReadApplication read, WriteApplication write, Enterprises enterprises) {
        this.enterprises = enterprises;
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

    /** Asks the register of enterprises about the number as typed, and fills in the name; the form goes on whatever it answers. */
    @ForRoles(Role.FARMER)
    @PostMapping(PATH + "/oppslag")
    View lookUp(Form form, Page page) {
        var answer = form.orgNumber("orgNumber").map(enterprises::lookUp);
        var raw = new HashMap<>(form.raw());
        if (answer.orElse(null) instanceof LookUp.Found found) {
            raw.put("enterprise", List.of(found.name()));
        }
        var filled = Form.of(raw);
        form.error("orgNumber").ifPresent(reason -> filled.fail("orgNumber", reason));
        return View.of("approval/application", read.own(page).answered(answer)).form(filled);
    }

    @ForRoles(Role.FARMER)
    @PostMapping(PATH)
    Object save(Form form, Page page) {
        boolean send = form.value("handling").equals("send");
        var typed = ApplicationForm.draft(form);
        int version = form.integer("version", 0, Integer.MAX_VALUE).orElse(0);
        var particulars = send && form.ok() ? ApplicationForm.read(form) : Optional.<Particulars>empty();
        if (particulars.isPresent()
                && enterprises.lookUp(particulars.get().orgNumber()) instanceof LookUp.Deleted deleted) {
            form.fail("orgNumber", Reason.of("approval.reason.enterprise-deleted", deleted.on()));
        }
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
