package no.tunet.placement.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.audit.AccessLog;
import no.tunet.kernel.Reason;
import no.tunet.placement.PlacementId;
import no.tunet.placement.domain.ReadingPurpose;
import no.tunet.ui.Form;
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

/** The third step of a new placement, and the way to change the sheet later. */
@Controller
public class SheetPage {
    private static final int SHORT = 60;
    private static final int LONG = 1000;

    private final SheetStore store;
    private final WriteInformationSheet write;
    private final AccessLog log;

    SheetPage(SheetStore store, WriteInformationSheet write, AccessLog log) {
        this.store = store;
        this.write = write;
        this.log = log;
    }

    @Allowed(data = DataKind.K9_PLAN, right = Right.UPDATE)
    @GetMapping("/plasseringer/{id}/informasjonsark")
    @Transactional
    public View form(Page page, Form form, @PathVariable PlacementId id) {
        var owner = owner(id);
        var stored = store.find(id);
        log.read(owner.participant().value(), owner.organisation(), ReadingPurpose.START_OR_CHANGE.key());
        return view(id, owner, stored).form(form.value("version").isEmpty() ? Form.of(filled(stored)) : form);
    }

    @Allowed(data = DataKind.K9_PLAN, right = Right.UPDATE)
    @PostMapping("/plasseringer/{id}/informasjonsark")
    @Transactional
    public Object save(Form form, @PathVariable PlacementId id) {
        var owner = owner(id);
        var sheet = read(form);
        var version = form.integer("version", 0, Integer.MAX_VALUE);
        if (sheet.isPresent() && version.isPresent() && !write.write(id, sheet.get(), version.get())) {
            form.refuse(List.of(Reason.of("placement.stale")));
        }
        return form.ok()
                ? Redirect.to("/plasseringer/" + id + "/mal")
                : view(id, owner, store.find(id)).form(form);
    }

    private SheetStore.Owner owner(PlacementId id) {
        return store.owner(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Optional<InformationSheet> read(Form form) {
        var name = form.text("callName", SHORT);
        var allergies = form.text("allergies", LONG);
        var safety = form.text("safety", LONG);
        var pickUp = form.text("pickUp", LONG);
        var contact = form.text("emergencyContact", SHORT);
        var phone = form.text("emergencyPhone", SHORT);
        var buyer = form.text("buyerPhone", SHORT);
        return form.ok()
                ? Optional.of(new InformationSheet(
                        name.orElseThrow(),
                        allergies.orElseThrow(),
                        safety.orElseThrow(),
                        pickUp.orElseThrow(),
                        contact.orElseThrow(),
                        phone.orElseThrow(),
                        buyer.orElseThrow()))
                : Optional.empty();
    }

    private static Map<String, Object> filled(Optional<SheetStore.Stored> stored) {
        var values = new HashMap<String, Object>();
        values.put("version", stored.map(SheetStore.Stored::version).orElse(0));
        stored.map(SheetStore.Stored::sheet).ifPresent(sheet -> {
            values.put("callName", sheet.callName());
            values.put("allergies", sheet.allergies());
            values.put("safety", sheet.safety());
            values.put("pickUp", sheet.pickUp());
            values.put("emergencyContact", sheet.emergencyContact());
            values.put("emergencyPhone", sheet.emergencyPhone());
            values.put("buyerPhone", sheet.buyerPhone());
        });
        return values;
    }

    private static View view(PlacementId id, SheetStore.Owner owner, Optional<SheetStore.Stored> stored) {
        return View.of(
                "placement/sheet/form",
                new SheetView(
                        id,
                        owner.reference(),
                        stored.map(SheetStore.Stored::shared).orElse(false)));
    }
}
