package no.tunet.pilot.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.tunet.access.ForRoles;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.party.Organisations;
import no.tunet.pilot.KeptPlan;
import no.tunet.pilot.PilotDesk;
import no.tunet.pilot.domain.Change;
import no.tunet.pilot.domain.Quarter;
import no.tunet.pilot.domain.QuarterSpan;
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

/** The wishes to change the plan, their answers, and the forms that propose and answer one. */
@Controller
public class ChangePage {
    private final PilotDesk desk;
    private final ChangeStore store;
    private final ChangePlan changePlan;
    private final Organisations organisations;
    private final BusinessClock clock;

    ChangePage(
            PilotDesk desk,
            ChangeStore store,
            ChangePlan changePlan,
            Organisations organisations,
            BusinessClock clock) {
        this.desk = desk;
        this.store = store;
        this.changePlan = changePlan;
        this.organisations = organisations;
        this.clock = clock;
    }

    @GetMapping("/piloter/{id}/endringer")
    @Transactional(readOnly = true)
    @ForRoles({
        Role.COUNTY_ADVISER,
        Role.DIRECTORATE_OFFICER,
        Role.COORDINATOR,
        Role.UNIT_LEADER,
        Role.DIRECTOR,
        Role.PURCHASER
    })
    public View show(@PathVariable String id, Form form) {
        return view(desk.open(id), form);
    }

    @PostMapping("/piloter/{id}/endringer/aktivitet")
    @Transactional
    @ForRoles({Role.COUNTY_ADVISER, Role.COORDINATOR, Role.UNIT_LEADER, Role.DIRECTOR})
    public Object moveActivity(@PathVariable String id, Form form) {
        KeptPlan plan = desk.open(id);
        var activity = form.oneOf("activity", Changes.activities(plan));
        var first = form.text("first", 10).flatMap(Quarter::parse);
        var last = form.text("last", 10).flatMap(Quarter::parse);
        var reason = form.text("activityReason", 1000);
        if (first.isEmpty() || last.isEmpty() || last.get().compareTo(first.get()) < 0) {
            form.fail("last", Reason.of("pilot.local.span"));
        }
        return propose(
                plan,
                form,
                () -> new Change.MoveActivity(
                        activity.orElseThrow(),
                        new QuarterSpan(first.orElseThrow(), last.orElseThrow(), form.ticked("reach"))),
                reason);
    }

    @PostMapping("/piloter/{id}/endringer/penger")
    @Transactional
    @ForRoles({Role.COUNTY_ADVISER, Role.COORDINATOR, Role.UNIT_LEADER, Role.DIRECTOR})
    public Object moveMoney(@PathVariable String id, Form form) {
        KeptPlan plan = desk.open(id);
        var from = form.oneOf("fromLine", Changes.lines(plan));
        var to = form.oneOf("toLine", Changes.lines(plan));
        var fromYear = form.integer("fromYear", 1990, 2200);
        var toYear = form.integer("toYear", 1990, 2200);
        var amount = form.money("amount");
        var source =
                form.value("source").isBlank() ? Optional.<String>empty() : form.oneOf("source", Changes.sources(plan));
        var reason = form.text("moneyReason", 1000);
        return propose(
                plan,
                form,
                () -> new Change.MoveMoney(
                        from.orElseThrow(),
                        fromYear.orElseThrow(),
                        to.orElseThrow(),
                        toYear.orElseThrow(),
                        amount.orElseThrow(),
                        source),
                reason);
    }

    @PostMapping("/piloter/{id}/endringer/{number}")
    @Transactional
    @ForRoles({Role.COUNTY_ADVISER, Role.DIRECTORATE_OFFICER})
    public Object answer(@PathVariable String id, @PathVariable String number, Form form) {
        KeptPlan plan = desk.open(id);
        if (!number.matches("\\d{1,6}")) {
            throw new NotFound();
        }
        var decision = form.oneOf("answer", List.of(Option.of("approve", ""), Option.of("refuse", "")));
        var reason = form.optionalText("answerReason", 1000);
        if (form.ok()) {
            form.refuse(changePlan.answer(
                    plan, Integer.parseInt(number), decision.orElseThrow().equals("approve"), reason.orElse("")));
        }
        return form.ok() ? Redirect.to(plan.id().path() + "/endringer") : view(plan, form);
    }

    private Object propose(KeptPlan plan, Form form, Supplier<Change> change, Optional<String> reason) {
        if (form.ok()
                && changePlan.propose(plan, change.get(), reason.orElseThrow())
                        instanceof Decision.Refused<Integer>(var reasons)) {
            form.refuse(reasons);
        }
        return form.ok() ? Redirect.to(plan.id().path() + "/endringer") : view(plan, form);
    }

    private View view(KeptPlan plan, Form form) {
        var requests = store.of(plan.id());
        var decides = changePlan.decides(plan);
        Map<OrganisationId, String> names = organisations.namesOn(
                Stream.concat(
                                Stream.of(decides, plan.owner()),
                                requests.stream().map(ChangeRequest::by))
                        .distinct()
                        .toList(),
                clock.today());
        var member = Acting.member();
        boolean enters = List.of(Role.COUNTY_ADVISER, Role.COORDINATOR, Role.UNIT_LEADER, Role.DIRECTOR)
                .contains(member.role());
        boolean answers = decides.equals(member.organisation())
                && List.of(Role.COUNTY_ADVISER, Role.DIRECTORATE_OFFICER).contains(member.role());
        return View.of(
                        "pilot/change/page",
                        new Changes(plan, requests, names, decides, member.person(), enters, answers))
                .form(form);
    }
}
