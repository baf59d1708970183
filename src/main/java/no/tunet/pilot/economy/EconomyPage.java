package no.tunet.pilot.economy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tunet.access.ForRoles;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.party.Organisations;
import no.tunet.pilot.KeptPlan;
import no.tunet.pilot.PartnerStore;
import no.tunet.pilot.PartnerView;
import no.tunet.pilot.PilotDesk;
import no.tunet.pilot.domain.CostEntry;
import no.tunet.pilot.domain.Quarter;
import no.tunet.pilot.domain.YearAmounts;
import no.tunet.ui.Form;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Budget, financing, costs and forecast, and the forms that enter a cost or hours: the owner for everybody, a partner for itself. */
@Controller
public class EconomyPage {
    private static final Set<Role> ENTER =
            Set.of(Role.COUNTY_ADVISER, Role.COORDINATOR, Role.UNIT_LEADER, Role.DIRECTOR);
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(5000);

    private final PilotDesk desk;
    private final CostStore store;
    private final PartnerStore partners;
    private final EnterCost enterCost;
    private final EnterHours enterHours;
    private final Organisations organisations;
    private final BusinessClock clock;

    EconomyPage(
            PilotDesk desk,
            CostStore store,
            PartnerStore partners,
            EnterCost enterCost,
            EnterHours enterHours,
            Organisations organisations,
            BusinessClock clock) {
        this.desk = desk;
        this.store = store;
        this.partners = partners;
        this.enterCost = enterCost;
        this.enterHours = enterHours;
        this.organisations = organisations;
        this.clock = clock;
    }

    @GetMapping("/piloter/{id}/okonomi")
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

    @PostMapping("/piloter/{id}/okonomi")
    @Transactional
    @ForRoles({Role.COUNTY_ADVISER, Role.COORDINATOR, Role.UNIT_LEADER, Role.DIRECTOR})
    public Object enter(@PathVariable String id, Form form) {
        KeptPlan plan = asPartner(id);
        var whose = whose(plan, form, "partner");
        var line = form.text("line", 100);
        var on = form.date("on");
        var amount = form.money("amount");
        var what = form.text("what", 500);
        if (form.ok()) {
            form.refuse(enterCost.enter(
                    plan,
                    new CostEntry(
                            line.orElseThrow(),
                            on.orElseThrow(),
                            amount.orElseThrow(),
                            what.orElseThrow(),
                            whose,
                            Optional.empty())));
        }
        return form.ok() ? Redirect.to(plan.id().path() + "/okonomi") : view(plan, form);
    }

    @PostMapping("/piloter/{id}/okonomi/timer")
    @Transactional
    @ForRoles({Role.COUNTY_ADVISER, Role.COORDINATOR, Role.UNIT_LEADER, Role.DIRECTOR})
    public Object hours(@PathVariable String id, Form form) {
        KeptPlan plan = asPartner(id);
        var whose = whose(plan, form, "worker");
        var line = form.text("hoursLine", 100);
        var quarter = form.text("quarter", 10).flatMap(Quarter::parse);
        if (quarter.isEmpty() && form.error("quarter").isEmpty()) {
            form.fail("quarter", Reason.of("ui.form.choice"));
        }
        var role = form.text("role", 200);
        var number = form.decimal("hours", MOST_HOURS.negate(), MOST_HOURS)
                .filter(h -> h.stripTrailingZeros().scale() <= 2);
        if (number.isEmpty() && form.error("hours").isEmpty()) {
            form.fail("hours", Reason.of("pilot.hours.twoDecimals"));
        }
        if (form.ok()) {
            form.refuse(enterHours.enter(
                    plan, whose, line.orElseThrow(), quarter.orElseThrow(), role.orElseThrow(), number.orElseThrow()));
        }
        return form.ok() ? Redirect.to(plan.id().path() + "/okonomi") : view(plan, form);
    }

    /** Whose cost it is: a partner's own always; the owner may choose any partner, and is it itself when none is chosen. */
    private Optional<OrganisationId> whose(KeptPlan plan, Form form, String field) {
        var own = Acting.member().organisation();
        if (!plan.isOwnedBy(own)) {
            return Optional.of(own);
        }
        if (form.value(field).isBlank()) {
            return Optional.empty();
        }
        var chosen = form.id(field).map(OrganisationId::new);
        if (chosen.isPresent() && works(plan, chosen.get())) {
            return chosen;
        }
        if (form.error(field).isEmpty()) {
            form.fail(field, Reason.of("ui.form.choice"));
        }
        return Optional.empty();
    }

    private boolean works(KeptPlan plan, OrganisationId organisation) {
        return partners.of(plan).stream()
                .anyMatch(p -> p.organisation().equals(organisation) && p.part().worksInIt());
    }

    private KeptPlan asPartner(String id) {
        KeptPlan plan = desk.open(id);
        if (!works(plan, Acting.member().organisation())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return plan;
    }

    private View view(KeptPlan plan, Form form) {
        List<PartnerView> all = partners.of(plan);
        var costs = store.of(plan.id());
        var today = clock.today();
        var rows = Economy.rows(plan, costs, today);
        var own = Acting.member();
        boolean enters = ENTER.contains(own.role())
                && all.stream()
                        .anyMatch(p -> p.organisation().equals(own.organisation())
                                && p.part().worksInIt());
        return View.of(
                        "pilot/economy/page",
                        new Economy(
                                plan,
                                Economy.years(plan),
                                rows,
                                plan.current().budgetTotal(),
                                plan.current().financingTotal(),
                                YearAmounts.total(
                                        rows.stream().map(Economy.Row::spent).toList()),
                                costs,
                                all,
                                organisations.namesOn(
                                        all.stream()
                                                .map(PartnerView::organisation)
                                                .toList(),
                                        today),
                                PartnerView.lines(all),
                                enterHours.price(plan, today),
                                today,
                                PilotDesk.mayWrite(plan),
                                enters))
                .form(form);
    }
}
