package no.tunet.placement.incident;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Ids;
import no.tunet.placement.PlacementId;
import no.tunet.ui.Form;
import no.tunet.ui.Option;
import no.tunet.ui.Page;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The farm's report: who, what, how grave, and what was done. */
@Controller
public class NewIncidentPage {
    private final IncidentStore store;
    private final ReportIncident report;
    private final BusinessClock clock;

    NewIncidentPage(IncidentStore store, ReportIncident report, BusinessClock clock) {
        this.store = store;
        this.report = report;
        this.clock = clock;
    }

    @Allowed(data = DataKind.K10_ATTENDANCE, right = Right.CREATE)
    @GetMapping("/hendelser/ny")
    @Transactional(readOnly = true)
    public View form(Page page, Form form) {
        var values = new HashMap<String, Object>();
        values.put("on", clock.today());
        form.optionalId("plassering")
                .map(PlacementId::new)
                .flatMap(id -> subjects().stream()
                        .filter(s -> s.placement().equals(Optional.of(id)))
                        .findFirst())
                .ifPresent(subject -> values.put("subject", IncidentForm.value(subject)));
        return view(page).form(form.value("what").isEmpty() ? Form.of(values) : form);
    }

    @Allowed(data = DataKind.K10_ATTENDANCE, right = Right.CREATE)
    @PostMapping("/hendelser/ny")
    @Transactional
    public Object report(Page page, Form form) {
        var read = IncidentForm.read(form, subjects());
        if (read.isEmpty()) {
            return view(page).form(form);
        }
        return switch (report.report(read.get())) {
            case Decision.Accepted<UUID>(var id) -> Redirect.to("/hendelser/" + id);
            case Decision.Refused<UUID>(var reasons) -> view(page).form(form.refuse(reasons));
        };
    }

    private View view(Page page) {
        var options = subjects().stream()
                .map(s -> Option.of(
                        IncidentForm.value(s),
                        s.placement().isPresent() ? s.name() : page.t("placement.incident.nobody", s.name())))
                .toList();
        return View.of("placement/incident/new", new NewIncidentView(Ids.next(), options));
    }

    private List<IncidentStore.Subject> subjects() {
        return store.subjects(Acting.member().organisation(), clock.today());
    }
}
