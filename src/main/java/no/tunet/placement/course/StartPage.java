package no.tunet.placement.course;

import java.util.Map;
import java.util.TreeSet;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.party.Organisations;
import no.tunet.placement.PlacementId;
import no.tunet.placement.domain.PlacementState;
import no.tunet.ui.Form;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Asks for, and gives, the unit leader's approval of a first day. */
@Controller
public class StartPage {
    private final PlacementStore store;
    private final AgreePlacement agree;
    private final AskForApproval ask;
    private final Organisations organisations;
    private final BusinessClock clock;

    StartPage(
            PlacementStore store,
            AgreePlacement agree,
            AskForApproval ask,
            Organisations organisations,
            BusinessClock clock) {
        this.store = store;
        this.agree = agree;
        this.ask = ask;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Allowed(data = DataKind.K9_PLAN, right = Right.UPDATE)
    @PostMapping("/plasseringer/{id}/godkjenningsonske")
    @Transactional
    public Redirect ask(@PathVariable PlacementId id) {
        find(id);
        ask.ask(id);
        return Redirect.to("/plasseringer/" + id);
    }

    @Allowed(data = DataKind.K9_PLAN, right = Right.APPROVE)
    @GetMapping("/plasseringer/{id}/start")
    @Transactional(readOnly = true)
    public View form(Form form, @PathVariable PlacementId id) {
        var file = find(id);
        var filled = form.value("version").isEmpty()
                ? Form.of(Map.of("date", file.planned().from(), "version", file.version()))
                : form;
        return view(file).form(filled);
    }

    @Allowed(data = DataKind.K9_PLAN, right = Right.APPROVE)
    @PostMapping("/plasseringer/{id}/start")
    @Transactional
    public Object start(Form form, @PathVariable PlacementId id) {
        var file = find(id);
        var date = form.date("date");
        var version = form.integer("version", 0, Integer.MAX_VALUE);
        if (form.ok()
                && agree.agree(id, date.orElseThrow(), version)
                        instanceof Decision.Refused<PlacementState>(var reasons)) {
            form.refuse(reasons);
        }
        return form.ok() ? Redirect.to("/plasseringer/" + id) : view(file).form(form);
    }

    private PlacementFile find(PlacementId id) {
        return store.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private View view(PlacementFile file) {
        return View.of(
                "placement/course/start",
                new StartView(
                        file.id(),
                        file.reference(),
                        organisations.nameOn(file.farm(), clock.today()),
                        file.planned(),
                        new TreeSet<>(file.wanted()).stream().toList(),
                        agree.missing(file),
                        file.version()));
    }
}
