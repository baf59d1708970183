package no.tunet.placement.retention;

import java.time.LocalDate;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.placement.ParticipantId;
import no.tunet.placement.domain.Retention;
import no.tunet.ui.Form;
import no.tunet.ui.Paging;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** The disposal list of a unit's leader. */
@Controller
public class RetentionPage {
    private static final int REASON = 300;

    private final RetentionStore store;
    private final DisposeOfFile dispose;
    private final BusinessClock clock;

    RetentionPage(RetentionStore store, DisposeOfFile dispose, BusinessClock clock) {
        this.store = store;
        this.dispose = dispose;
        this.clock = clock;
    }

    @Allowed(data = DataKind.K9_PLAN, right = Right.APPROVE)
    @GetMapping("/sletting")
    @Transactional(readOnly = true)
    public View list(Form form) {
        return view(form).form(form);
    }

    @Allowed(data = DataKind.K9_PLAN, right = Right.APPROVE)
    @PostMapping("/sletting")
    @Transactional
    public Object dispose(Form form) {
        var id = form.id("participant").map(ParticipantId::new);
        var reason = form.text("reason", REASON);
        if (form.ok()
                && dispose.dispose(id.orElseThrow(), reason.orElseThrow())
                        instanceof Decision.Refused<LocalDate>(var reasons)) {
            form.refuse(reasons);
        }
        return form.ok() ? Redirect.to("/sletting") : view(form).form(form);
    }

    @Allowed(data = DataKind.K9_PLAN, right = Right.APPROVE)
    @PostMapping("/sletting/vern")
    @Transactional
    public Redirect hold(Form form) {
        var id = form.id("participant")
                .map(ParticipantId::new)
                .flatMap(store::unused)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        dispose.hold(id.id(), form.optionalText("because", REASON));
        return Redirect.to("/sletting");
    }

    private View view(Form form) {
        var today = clock.today();
        var paging = new Paging(Paging.asked(form), Paging.SIZE, store.count());
        var rows = store.unused(paging.offset(), paging.size()).stream()
                .map(file -> {
                    Retention fate = dispose.fate(file);
                    boolean due = fate instanceof Retention.DeleteOn(var on, var ground) && !on.isAfter(today);
                    return new RetentionView.Row(
                            file.id(), file.reference(), file.lastEntryOn(), fate, due, file.held());
                })
                .toList();
        return View.of("placement/retention/list", new RetentionView(rows, paging, store.done()));
    }
}
