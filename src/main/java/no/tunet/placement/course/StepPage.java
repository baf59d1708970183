package no.tunet.placement.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.party.Organisations;
import no.tunet.placement.PlacementId;
import no.tunet.placement.domain.PlacementCommand;
import no.tunet.placement.domain.PlacementState;
import no.tunet.placement.domain.PlacementState.DeclineCause;
import no.tunet.placement.domain.PlacementState.PauseCause;
import no.tunet.placement.domain.PlacementState.PlacementEndCause;
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

/** One page per step: visit, decline, pause, resume, review, continue, end, follow up. */
@Controller
public class StepPage {
    private static final String STEP =
            "/plasseringer/{id}/{noun:besok|avslag|pause|gjenopptakelse|vurdering|fortsettelse|slutt|oppfolging}";
    private static final int PLAN = 2000;

    private final PlacementStore store;
    private final StartFactsStore facts;
    private final TakeStep take;
    private final Organisations organisations;
    private final BusinessClock clock;

    StepPage(
            PlacementStore store,
            StartFactsStore facts,
            TakeStep take,
            Organisations organisations,
            BusinessClock clock) {
        this.store = store;
        this.facts = facts;
        this.take = take;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Allowed(data = DataKind.K9_PLAN, right = Right.UPDATE)
    @GetMapping(STEP)
    @Transactional(readOnly = true)
    public View form(Page page, Form form, @PathVariable PlacementId id, @PathVariable String noun) {
        var file = find(id);
        var filled = form.value("version").isEmpty()
                ? Form.of(Map.of("date", clock.today(), "version", file.version()))
                : form;
        return view(page, file, kind(noun)).form(filled);
    }

    @Allowed(data = DataKind.K9_PLAN, right = Right.UPDATE)
    @PostMapping(STEP)
    @Transactional
    public Object take(Page page, Form form, @PathVariable PlacementId id, @PathVariable String noun) {
        var file = find(id);
        var kind = kind(noun);
        var command = command(kind, form, file);
        var version = form.integer("version", 0, Integer.MAX_VALUE);
        if (form.ok()
                && take.take(id, command.orElseThrow(), version)
                        instanceof Decision.Refused<PlacementState>(var reasons)) {
            form.refuse(reasons);
        }
        return form.ok()
                ? Redirect.to("/plasseringer/" + id)
                : view(page, file, kind).form(form);
    }

    private Optional<PlacementCommand> command(StepKind kind, Form form, PlacementFile file) {
        return switch (kind) {
            case VISIT -> form.date("date").map(PlacementCommand.PlanVisit::new);
            case DECLINE -> form.choice("cause", DeclineCause.class).map(PlacementCommand.Decline::new);
            case PAUSE -> pause(form);
            case RESUME ->
                form.date("date").map(on -> new PlacementCommand.Resume(on, facts.consents(file.participant())));
            case REVIEW -> Optional.of(new PlacementCommand.OpenReview());
            case CONTINUE -> Optional.of(new PlacementCommand.Continue());
            case END -> end(form);
            case FOLLOW_UP -> Optional.of(new PlacementCommand.FollowUp());
        };
    }

    private static Optional<PlacementCommand> pause(Form form) {
        var from = form.date("date");
        var cause = form.choice("cause", PauseCause.class);
        Optional<LocalDate> back = form.optionalDate("back");
        return from.isPresent() && cause.isPresent()
                ? Optional.of(new PlacementCommand.Pause(from.get(), cause.get(), back))
                : Optional.empty();
    }

    private static Optional<PlacementCommand> end(Form form) {
        var last = form.date("date");
        var cause = form.choice("cause", PlacementEndCause.class);
        var plan = form.text("plan", PLAN);
        return last.isPresent() && cause.isPresent() && plan.isPresent()
                ? Optional.of(new PlacementCommand.End(last.get(), cause.get(), plan.get()))
                : Optional.empty();
    }

    private PlacementFile find(PlacementId id) {
        return store.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static StepKind kind(String noun) {
        return StepKind.of(noun).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private View view(Page page, PlacementFile file, StepKind kind) {
        List<Option> causes = switch (kind) {
            case DECLINE -> page.options(DeclineCause.values());
            case PAUSE -> page.options(PauseCause.values());
            case END -> page.options(PlacementEndCause.values());
            case VISIT, RESUME, REVIEW, CONTINUE, FOLLOW_UP -> List.of();
        };
        boolean dated =
                kind == StepKind.VISIT || kind == StepKind.PAUSE || kind == StepKind.RESUME || kind == StepKind.END;
        return View.of(
                "placement/course/step",
                new StepView(
                        file.id(),
                        kind.noun(),
                        file.reference(),
                        organisations.nameOn(file.farm(), clock.today()),
                        causes,
                        dated,
                        kind == StepKind.PAUSE,
                        kind == StepKind.END,
                        file.version()));
    }
}
