package no.tunet.tasks.savedview;

import java.util.List;
import java.util.Map;
import no.tunet.access.SignedIn;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Reason;
import no.tunet.ui.Address;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The lists a person has saved with their filters. */
@Controller
public class SavedViewPage {
    private static final int LONGEST = 100;

    private final SavedViewStore store;
    private final BusinessClock clock;

    SavedViewPage(SavedViewStore store, BusinessClock clock) {
        this.store = store;
        this.clock = clock;
    }

    @SignedIn
    @GetMapping("/visninger")
    @Transactional(readOnly = true)
    public View list() {
        return View.of("tasks/views", store.mine());
    }

    @SignedIn
    @GetMapping("/visninger/ny")
    @Transactional(readOnly = true)
    public View ask(Form form) {
        String address = form.value("liste");
        return form(address, form.restored() ? form : Form.of(Map.of("liste", checked(address))));
    }

    @SignedIn
    @PostMapping("/visninger/ny")
    @Transactional
    public Object save(Form form) {
        String address = checked(form.value("liste"));
        var name = form.text("navn", LONGEST);
        if (form.ok() && !store.save(Acting.member(), name.orElseThrow(), address, clock.today())) {
            form.refuse(List.of(Reason.of("tasks.views.many")));
        }
        return form.ok() ? Redirect.to("/visninger") : form(address, form);
    }

    @SignedIn
    @PostMapping("/visninger/sletting")
    @Transactional
    public Redirect forget(Form form) {
        form.id("visning").ifPresent(store::forget);
        return Redirect.to("/visninger");
    }

    private static View form(String address, Form form) {
        return View.of("tasks/newView", checked(address)).form(form);
    }

    private static String checked(String address) {
        if (!Address.isLocal(address)) {
            throw new NotFound();
        }
        return address;
    }
}
