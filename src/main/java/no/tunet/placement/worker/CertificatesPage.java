package no.tunet.placement.worker;

import java.util.UUID;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.party.Organisations;
import no.tunet.placement.PlacementId;
import no.tunet.placement.domain.CertificateKind;
import no.tunet.placement.domain.CertificateShown;
import no.tunet.ui.Form;
import no.tunet.ui.Option;
import no.tunet.ui.Page;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** The municipality's record of shown police certificates at the farm of a placement. */
@Controller
public class CertificatesPage {
    private final WorkerStore store;
    private final RecordCertificate record;
    private final Organisations organisations;
    private final BusinessClock clock;

    CertificatesPage(WorkerStore store, RecordCertificate record, Organisations organisations, BusinessClock clock) {
        this.store = store;
        this.record = record;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Allowed(data = DataKind.K9_PLAN, right = Right.UPDATE)
    @GetMapping("/plasseringer/{id}/politiattest")
    @Transactional(readOnly = true)
    public View show(Page page, Form form, @PathVariable PlacementId id) {
        return view(page, id).form(form);
    }

    @Allowed(data = DataKind.K9_PLAN, right = Right.UPDATE)
    @PostMapping("/plasseringer/{id}/politiattest")
    @Transactional
    public Object add(Page page, Form form, @PathVariable PlacementId id) {
        var placement = placement(id);
        var worker = form.id("worker")
                .filter(w -> store.farmOf(w).filter(placement.farm()::equals).isPresent());
        var kind = form.choice("kind", CertificateKind.class);
        var issued = form.date("issued");
        var shown = form.date("shown");
        if (form.ok() && worker.isPresent()) {
            var certificate = new CertificateShown(kind.orElseThrow(), issued.orElseThrow(), shown.orElseThrow());
            if (record.record(worker.get(), certificate) instanceof Decision.Refused<CertificateShown>(var reasons)) {
                form.refuse(reasons);
            }
        }
        return form.ok()
                ? Redirect.to("/plasseringer/" + id + "/politiattest")
                : view(page, id).form(form);
    }

    private WorkerStore.Placement placement(PlacementId id) {
        return store.placement(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private View view(Page page, PlacementId id) {
        var placement = placement(id);
        var workers = store.of(placement.farm(), clock.today());
        return View.of(
                "placement/worker/certificates",
                new CertificatesView(
                        id,
                        placement.reference(),
                        organisations.nameOn(placement.farm(), clock.today()),
                        workers,
                        workers.stream().map(w -> Option.of(id(w), w.name())).toList(),
                        page.options(CertificateKind.values())));
    }

    private static String id(WorkerRow worker) {
        UUID id = worker.id();
        return id.toString();
    }
}
