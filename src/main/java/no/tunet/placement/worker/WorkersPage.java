package no.tunet.placement.worker;

import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.ui.Form;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** The farm's own list of who meets participants. */
@Controller
public class WorkersPage {
    private static final int NAME = 200;

    private final WorkerStore store;
    private final NameFarmWorker workers;
    private final BusinessClock clock;

    WorkersPage(WorkerStore store, NameFarmWorker workers, BusinessClock clock) {
        this.store = store;
        this.workers = workers;
        this.clock = clock;
    }

    @Allowed(data = DataKind.K3_CERTIFICATE, right = Right.CREATE)
    @GetMapping("/gardsfolk")
    @Transactional(readOnly = true)
    public View show(Form form) {
        return view().form(form);
    }

    @Allowed(data = DataKind.K3_CERTIFICATE, right = Right.CREATE)
    @PostMapping("/gardsfolk")
    @Transactional
    public Object add(Form form) {
        var name = form.text("name", NAME);
        if (!form.ok()) {
            return view().form(form);
        }
        workers.name(name.orElseThrow(), form.ticked("sporadic"));
        return Redirect.to("/gardsfolk");
    }

    @Allowed(data = DataKind.K3_CERTIFICATE, right = Right.UPDATE)
    @PostMapping("/gardsfolk/slutt")
    @Transactional
    public Redirect end(Form form) {
        if (form.id("worker").filter(workers::end).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Redirect.to("/gardsfolk");
    }

    private View view() {
        return View.of(
                "placement/worker/list",
                new WorkersView(store.of(Acting.member().organisation(), clock.today())));
    }
}
