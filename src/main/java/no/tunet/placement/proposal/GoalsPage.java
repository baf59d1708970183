package no.tunet.placement.proposal;

import java.util.Optional;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.audit.AccessLog;
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

/** Goals in own words: set together with the participant, reached or dropped later. */
@Controller
public class GoalsPage {
    private static final int WORDING = 1000;

    private final ProposalStore store;
    private final SetGoal goals;
    private final AccessLog log;

    GoalsPage(ProposalStore store, SetGoal goals, AccessLog log) {
        this.store = store;
        this.goals = goals;
        this.log = log;
    }

    @Allowed(data = DataKind.K9_PLAN, right = Right.UPDATE)
    @GetMapping("/plasseringer/{id}/mal")
    @Transactional
    public View show(Page page, Form form, @PathVariable PlacementId id) {
        return view(page, id).form(form);
    }

    @Allowed(data = DataKind.K9_PLAN, right = Right.UPDATE)
    @PostMapping("/plasseringer/{id}/mal")
    @Transactional
    public Object add(Page page, Form form, @PathVariable PlacementId id) {
        find(id);
        var wording = form.text("wording", WORDING);
        if (!form.ok()) {
            return view(page, id).form(form);
        }
        goals.set(id, wording.orElseThrow());
        return Redirect.to("/plasseringer/" + id + "/mal");
    }

    @Allowed(data = DataKind.K9_PLAN, right = Right.UPDATE)
    @PostMapping("/plasseringer/{id}/mal/utfall")
    @Transactional
    public Redirect settle(Form form, @PathVariable PlacementId id) {
        find(id);
        form.id("goal")
                .ifPresent(goal -> goals.settle(id, goal, form.value("outcome").equals("reached")));
        return Redirect.to("/plasseringer/" + id + "/mal");
    }

    private ProposalStore.Draft find(PlacementId id) {
        return store.draft(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private View view(Page page, PlacementId id) {
        var draft = find(id);
        log.read(draft.participant().value(), draft.organisation(), ReadingPurpose.FOLLOW_UP.key());
        var rows = store.goals(id).stream()
                .map(g -> new GoalsView.Row(g.id(), g.wording(), g.setOn(), g.reachedOn()))
                .toList();
        return View.of(
                "placement/proposal/goals",
                new GoalsView(id, draft.reference(), ProposalSteps.at(page, "mal", Optional.of(id.toString())), rows));
    }
}
