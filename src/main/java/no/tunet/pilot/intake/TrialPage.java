package no.tunet.pilot.intake;

import java.util.List;
import java.util.Map;
import no.tunet.access.ForRoles;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.pilot.PilotDesk;
import no.tunet.pilot.PilotId;
import no.tunet.pilot.domain.Contradiction;
import no.tunet.pilot.domain.Plan;
import no.tunet.pilot.domain.PlanTable;
import no.tunet.pilot.domain.Reading;
import no.tunet.pilot.format.PlanImport;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import no.tunet.ui.Option;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What a trial reading found: tables, contradictions, what was left out; and taking the plan for good. */
@Controller
public class TrialPage {
    private final IntakeStore store;
    private final TakePlan takePlan;

    TrialPage(IntakeStore store, TakePlan takePlan) {
        this.store = store;
        this.takePlan = takePlan;
    }

    @GetMapping("/piloter/innlesing/{id}")
    @Transactional(readOnly = true)
    @ForRoles(Role.COUNTY_ADVISER)
    public Object show(@PathVariable String id) {
        var intake = intake(id);
        if (intake.pilot().isPresent()) {
            return Redirect.to(intake.pilot().get().path());
        }
        var chosen = takePlan.onlyFunder().map(f -> f.value().toString()).orElse("");
        return view(id, intake, Form.of(Map.of("funder", chosen)));
    }

    private View view(String id, IntakeStore.Intake intake, Form form) {
        Reading.Read read = read(intake);
        return View.of(
                        "pilot/intake/trial",
                        new Trial(id, read.plan(), read.tables(), read.contradictions(), intake.notes(), funders()))
                .form(form);
    }

    private List<Option> funders() {
        return takePlan.funders().stream()
                .map(f -> Option.of(f.id().value().toString(), f.name()))
                .toList();
    }

    @PostMapping("/piloter/innlesing/{id}/godkjenning")
    @Transactional
    @ForRoles(Role.COUNTY_ADVISER)
    public Object take(@PathVariable String id, Form form) {
        var intake = intake(id);
        if (intake.pilot().isPresent()) {
            return Redirect.to(intake.pilot().get().path());
        }
        if (!form.value("funder").isBlank()) {
            form.oneOf("funder", funders());
        }
        if (!form.ok()) {
            return view(id, intake, form);
        }
        var funder = PilotDesk.uuid(form.value("funder")).map(OrganisationId::new);
        PilotId pilot = takePlan.take(read(intake), funder);
        store.use(intake.id(), pilot);
        return Redirect.to(pilot.path());
    }

    private IntakeStore.Intake intake(String id) {
        return PilotDesk.uuid(id).flatMap(store::find).orElseThrow(NotFound::new);
    }

    private static Reading.Read read(IntakeStore.Intake intake) {
        return switch (PlanImport.readJson(intake.plan())) {
            case Reading.Read read -> read;
            case Reading.Unreadable unreadable ->
                throw new IllegalStateException("a kept intake can no longer be read: " + unreadable.reasons());
        };
    }

    /** What a trial reading found. */
    public record Trial(
            String id,
            Plan plan,
            List<PlanTable> tables,
            List<Contradiction> contradictions,
            List<Reason> notes,
            List<Option> funders) {}
}
