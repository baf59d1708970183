package no.tunet.placement.proposal;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.kernel.Period;
import no.tunet.kernel.Reason;
import no.tunet.placement.PlacementId;
import no.tunet.placement.domain.DecisionDuty;
import no.tunet.placement.domain.LegalBasis;
import no.tunet.placement.domain.LegalBasisRule;
import no.tunet.placement.domain.LegalBasisRules;
import no.tunet.placement.domain.StartFacts.DecisionReference;
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

/** The second step of a new placement: legal basis, decision, teacher. */
@Controller
public class GroundPage {
    private static final int SHORT = 100;

    private final ProposalStore store;
    private final StateLegalGround state;

    GroundPage(ProposalStore store, StateLegalGround state) {
        this.store = store;
        this.state = state;
    }

    @Allowed(data = DataKind.K9_PLAN, right = Right.UPDATE)
    @GetMapping("/plasseringer/{id}/grunnlag")
    @Transactional(readOnly = true)
    public View form(Page page, Form form, @PathVariable PlacementId id) {
        var draft = find(id);
        return view(page, draft).form(form.value("version").isEmpty() ? Form.of(filled(draft)) : form);
    }

    @Allowed(data = DataKind.K9_PLAN, right = Right.UPDATE)
    @PostMapping("/plasseringer/{id}/grunnlag")
    @Transactional
    public Object save(Page page, Form form, @PathVariable PlacementId id) {
        var draft = find(id);
        var ground = read(form);
        var version = form.integer("version", 0, Integer.MAX_VALUE);
        if (ground.isPresent() && version.isPresent() && !state.state(id, ground.get(), version.get())) {
            form.refuse(List.of(Reason.of("placement.stale")));
        }
        return form.ok()
                ? Redirect.to("/plasseringer/" + id + "/informasjonsark")
                : view(page, draft).form(form);
    }

    private ProposalStore.Draft find(PlacementId id) {
        return store.draft(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Optional<LegalGround> read(Form form) {
        var basis = form.choice("basis", LegalBasis.class);
        var number = form.optionalText("decision", SHORT);
        var from = form.optionalDate("decisionFrom");
        var to = form.optionalDate("decisionTo");
        var teacher = form.optionalText("teacher", SHORT);
        if (number.isPresent() && from.isEmpty() && form.error("decisionFrom").isEmpty()) {
            form.fail("decisionFrom", Reason.of("placement.ground.fromMissing"));
        }
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            form.fail("decisionTo", Reason.of("placement.start.endsBeforeStart", from.get(), to.get()));
        }
        if (!form.ok()) {
            return Optional.empty();
        }
        var decision = number.map(
                text -> new DecisionReference(text, new Period(from.orElseThrow(), to.orElse(Period.OPEN_END))));
        return Optional.of(new LegalGround(basis.orElseThrow(), decision, teacher));
    }

    private static HashMap<String, Object> filled(ProposalStore.Draft draft) {
        var values = new HashMap<String, Object>();
        values.put("version", draft.version());
        draft.ground().ifPresent(ground -> {
            values.put("basis", ground.basis().name());
            ground.teacher().ifPresent(teacher -> values.put("teacher", teacher));
            ground.decision().ifPresent(decision -> {
                values.put("decision", decision.number());
                values.put("decisionFrom", decision.holds().from());
                if (!decision.holds().isOpen()) {
                    values.put("decisionTo", decision.holds().to());
                }
            });
        });
        return values;
    }

    private static View view(Page page, ProposalStore.Draft draft) {
        var bases = LegalBasisRules.known().inForceOn(draft.planned().from()).stream()
                .map(rule -> new Option(rule.basis().name(), page.word(rule.basis()), hint(page, rule)))
                .toList();
        return View.of(
                "placement/proposal/ground",
                new GroundView(
                        draft.id(),
                        draft.reference(),
                        ProposalSteps.at(
                                page, "grunnlag", Optional.of(draft.id().toString())),
                        bases,
                        draft.version()));
    }

    private static String hint(Page page, LegalBasisRule rule) {
        String duty = switch (rule.decision()) {
            case DecisionDuty.Always a -> page.t("placement.duty.always");
            case DecisionDuty.WhenLongerThan(int days) -> page.t("placement.duty.longerThan", days);
            case DecisionDuty.Never n -> page.t("placement.duty.never");
        };
        return rule.paragraph() + ". " + duty + (rule.verified() ? "" : " " + page.t("placement.rule.unverified"));
    }
}
