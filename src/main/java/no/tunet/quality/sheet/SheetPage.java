package no.tunet.quality.sheet;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import no.tunet.ui.Page;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The sheet as cards, and the answers as they are given. */
@Controller
class SheetPage {
    private final ReadSheet read;
    private final AnswerPoint answers;

    SheetPage(ReadSheet read, AnswerPoint answers) {
        this.read = read;
        this.answers = answers;
    }

    @Allowed(data = DataKind.K2_APPROVAL, right = Right.CREATE)
    @GetMapping("/kvalitet/skjema/{id}")
    View show(@PathVariable UUID id, Page page, Form form) {
        var sheet = read.of(id, false, page).orElseThrow(NotFound::new);
        return View.of("quality/sheet/sheet", sheet).form(form.restored() ? placed(form, sheet) : Form.empty());
    }

    /** What was typed before a session ended stands at its point again; at the first, should it not say which. */
    private static Form placed(Form form, SheetView sheet) {
        if (!form.value("point").isEmpty() || sheet.sections().isEmpty()) {
            return form;
        }
        var typed = new HashMap<String, Object>(form.raw());
        typed.put("point", sheet.sections().getFirst().cards().getFirst().key());
        return Form.of(typed).markRestored();
    }

    @Allowed(data = DataKind.K2_APPROVAL, right = Right.CREATE)
    @PostMapping("/kvalitet/skjema/{id}/svar")
    Object answer(@PathVariable UUID id, Page page, Form form) {
        var given = AnswerForm.read(form, Instant.now());
        if (given.isEmpty()) {
            return view(id, page, form);
        }
        return switch (answers.answer(id, given.get())) {
            case Decision.Accepted<UUID> accepted ->
                Redirect.to(
                        "/kvalitet/skjema/" + id + "#p-" + given.get().point().replaceAll("[^A-Za-z0-9]", "-"));
            case Decision.Refused<UUID>(List<Reason> reasons) -> view(id, page, form.refuse(reasons));
        };
    }

    @Allowed(data = DataKind.K2_APPROVAL, right = Right.CREATE)
    @PostMapping("/kvalitet/skjema/{id}/bekreftelse")
    Object confirm(@PathVariable UUID id, Form form) {
        String section = form.value("section");
        answers.confirm(id, Optional.of(section));
        return Redirect.to("/kvalitet/skjema/" + id + "#p-" + section.replaceAll("[^A-Za-z0-9]", "-"));
    }

    private View view(UUID id, Page page, Form form) {
        return View.of("quality/sheet/sheet", read.of(id, false, page).orElseThrow(NotFound::new))
                .form(form);
    }
}
