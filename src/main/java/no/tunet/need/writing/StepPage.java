package no.tunet.need.writing;

import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.TargetGroup;
import no.tunet.kernel.UnitId;
import no.tunet.need.NeedId;
import no.tunet.need.StoredNeed;
import no.tunet.need.domain.Need;
import no.tunet.need.domain.NeedSentence;
import no.tunet.party.UnitView;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One question of a draft; every answer is saved before the next. */
@Controller
class StepPage {
    private final WriteNeed write;
    private final ReadDraft drafts;
    private final BusinessClock clock;

    StepPage(WriteNeed write, ReadDraft drafts, BusinessClock clock) {
        this.write = write;
        this.drafts = drafts;
        this.clock = clock;
    }

    @Allowed(data = DataKind.K4_PROCUREMENT, right = Right.UPDATE)
    @GetMapping("/behov/{id}/steg/{slug}")
    Object ask(@PathVariable UUID id, @PathVariable String slug, Form form) {
        var stored = find(id);
        var step = step(slug);
        if (!(stored.need() instanceof Need.Draft)) {
            return Redirect.to(stored.id().path());
        }
        return view(stored, step).form(form.values("version").isEmpty() ? filled(stored) : form);
    }

    @Allowed(data = DataKind.K4_PROCUREMENT, right = Right.UPDATE)
    @PostMapping("/behov/{id}/steg/{slug}")
    Object save(@PathVariable UUID id, @PathVariable String slug, Form form) {
        var stored = find(id);
        var step = step(slug);
        var content = NeedFields.read(step, form, stored.need().content());
        var unit = unit(step, form, stored);
        int version = form.integer("version", 0, Integer.MAX_VALUE).orElse(-1);
        if (form.ok()) {
            switch (write.write(stored, version, unit, content)) {
                case Decision.Accepted<Need> accepted -> {
                    return Redirect.to(onwards(form, stored.id(), step));
                }
                case Decision.Refused<Need>(var reasons) -> form.refuse(reasons);
            }
        }
        return view(stored, step).form(form);
    }

    private static String onwards(Form form, NeedId id, NeedStep step) {
        return step.next()
                .filter(next -> "next".equals(form.value("go")))
                .map(next -> StepView.address(id, next))
                .orElse(id.path());
    }

    private UnitId unit(NeedStep step, Form form, StoredNeed stored) {
        return step == NeedStep.WHO
                ? StartPage.chosen(form, drafts.units()).map(UnitView::id).orElse(stored.unit())
                : stored.unit();
    }

    private View view(StoredNeed stored, NeedStep step) {
        return View.of(
                "need/writing/page",
                new StepView(
                        Optional.of(stored.id()),
                        step,
                        StartPage.options(drafts.units()),
                        TargetGroup.validOn(clock.today()),
                        NeedSentence.exact(stored.need().content()),
                        stored.version()));
    }

    private static Form filled(StoredNeed stored) {
        var fields = new HashMap<>(NeedFields.typed(stored.need().content()));
        fields.put("unit", stored.unit().toString());
        fields.put("version", stored.version());
        return Form.of(fields);
    }

    private StoredNeed find(UUID id) {
        return drafts.find(new NeedId(id)).orElseThrow(NotFound::new);
    }

    private static NeedStep step(String slug) {
        return NeedStep.of(slug).orElseThrow(NotFound::new);
    }
}
