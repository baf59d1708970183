package no.tunet.purchase.protocol;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.kernel.Reason;
import no.tunet.purchase.PurchaseId;
import no.tunet.ui.Download;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import no.tunet.ui.Page;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The protocol as a form, and as a document. */
@Controller
class ProtocolPage {
    private final WriteProtocol write;

    ProtocolPage(WriteProtocol write) {
        this.write = write;
    }

    @Allowed(data = DataKind.K4_PROCUREMENT, right = Right.READ)
    @GetMapping("/anskaffelser/{id}/protokoll")
    View show(@PathVariable UUID id, Form form) {
        ProtocolView view = find(id);
        if (form.restored()) {
            return View.of("purchase/protocol", view).form(form);
        }
        Map<String, Object> values = new HashMap<>(view.text().words());
        values.put("version", view.text().version());
        return View.of("purchase/protocol", view).form(Form.of(values));
    }

    @Allowed(data = DataKind.K4_PROCUREMENT, right = Right.UPDATE)
    @PostMapping("/anskaffelser/{id}/protokoll")
    Object save(@PathVariable UUID id, Form form) {
        ProtocolView view = find(id);
        var words = new HashMap<String, String>();
        ProtocolText.FIELDS.forEach(
                field -> words.put(field, form.optionalText(field).orElse("")));
        int version = form.optionalInteger("version", -1, Integer.MAX_VALUE).orElse(-1);
        if (form.ok() && write.save(view.file(), new ProtocolText(words, version))) {
            if (form.value("action").equals("file")) {
                write.file(view.file());
            }
            return Redirect.to(view.file().path());
        }
        if (form.ok()) {
            form.fail("", Reason.of("ui.form.stale"));
        }
        return View.of("purchase/protocol", view).form(form);
    }

    @Allowed(data = DataKind.K4_PROCUREMENT, right = Right.READ)
    @GetMapping("/anskaffelser/{id}/protokoll.pdf")
    Download print(@PathVariable UUID id, Page page) {
        return Download.pdf(
                "protokoll.pdf",
                write.print(new PurchaseId(id), page.language()).orElseThrow(NotFound::new));
    }

    private ProtocolView find(UUID id) {
        return write.find(new PurchaseId(id)).orElseThrow(NotFound::new);
    }
}
