package no.tunet.pilot.partner;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import no.tunet.access.ForRoles;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Ids;
import no.tunet.kernel.Money;
import no.tunet.kernel.Role;
import no.tunet.party.Organisations;
import no.tunet.pilot.KeptPlan;
import no.tunet.pilot.PartnerStore;
import no.tunet.pilot.PartnerView;
import no.tunet.pilot.PilotDesk;
import no.tunet.pilot.domain.PartnerLine;
import no.tunet.pilot.domain.PrintedTotal;
import no.tunet.pilot.domain.YearAmounts;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import no.tunet.ui.Option;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** The partners, what each answers for of every line, where that does not agree, and the forms for one's own lines. */
@Controller
public class PartnerPage {
    private static final Set<Role> ENTER =
            Set.of(Role.COUNTY_ADVISER, Role.COORDINATOR, Role.UNIT_LEADER, Role.DIRECTOR);

    private final PilotDesk desk;
    private final PartnerStore partners;
    private final TakePart takePart;
    private final Organisations organisations;
    private final BusinessClock clock;

    PartnerPage(
            PilotDesk desk,
            PartnerStore partners,
            TakePart takePart,
            Organisations organisations,
            BusinessClock clock) {
        this.desk = desk;
        this.partners = partners;
        this.takePart = takePart;
        this.organisations = organisations;
        this.clock = clock;
    }

    @GetMapping("/piloter/{id}/partnere")
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

    @PostMapping("/piloter/{id}/partnere")
    @Transactional
    @ForRoles(Role.COUNTY_ADVISER)
    public Object letIn(@PathVariable String id, Form form) {
        KeptPlan plan = desk.openToWrite(id);
        var number = form.orgNumber("orgNumber");
        var part = form.oneOf(
                "part",
                List.of(
                        Option.of(PartnerView.Part.BUYER.name(), ""),
                        Option.of(PartnerView.Part.PARTNER.name(), ""),
                        Option.of(PartnerView.Part.FUNDER.name(), "")));
        if (form.ok()) {
            form.refuse(takePart.letIn(plan, number.orElseThrow(), PartnerView.Part.valueOf(part.orElseThrow())));
        }
        return answer(plan, form);
    }

    @PostMapping("/piloter/{id}/partnere/linje")
    @Transactional
    @ForRoles({Role.COUNTY_ADVISER, Role.COORDINATOR, Role.UNIT_LEADER, Role.DIRECTOR})
    public Object keep(@PathVariable String id, Form form) {
        KeptPlan plan = asPartner(id);
        var line = form.oneOf("line", Partners.options(plan));
        var name = form.text("name", 200);
        var amounts = new TreeMap<Integer, Money>();
        Partners.years(plan)
                .forEach(year -> form.optionalMoney("y" + year).ifPresent(amount -> amounts.put(year, amount)));
        if (form.ok()) {
            form.refuse(takePart.keep(
                    plan,
                    new PartnerLine(
                            Ids.next(),
                            Acting.member().organisation(),
                            line.orElseThrow().startsWith("b-")
                                    ? PrintedTotal.Side.BUDGET
                                    : PrintedTotal.Side.FINANCING,
                            line.orElseThrow().substring(2),
                            name.orElseThrow(),
                            new YearAmounts(amounts))));
        }
        return answer(plan, form);
    }

    @PostMapping("/piloter/{id}/partnere/linje/{line}/sletting")
    @Transactional
    @ForRoles({Role.COUNTY_ADVISER, Role.COORDINATOR, Role.UNIT_LEADER, Role.DIRECTOR})
    public Redirect remove(@PathVariable String id, @PathVariable String line) {
        KeptPlan plan = asPartner(id);
        UUID own = PilotDesk.uuid(line).orElseThrow(NotFound::new);
        if (!takePart.remove(plan, own)) {
            throw new NotFound();
        }
        return Redirect.to(plan.id().path() + "/partnere");
    }

    private KeptPlan asPartner(String id) {
        KeptPlan plan = desk.open(id);
        if (!takePart.mayTakePart(plan)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return plan;
    }

    private Object answer(KeptPlan plan, Form form) {
        return form.ok() ? Redirect.to(plan.id().path() + "/partnere") : view(plan, form);
    }

    private View view(KeptPlan plan, Form form) {
        var all = partners.of(plan);
        var names = organisations.namesOn(
                all.stream().map(PartnerView::organisation).toList(), clock.today());
        return View.of(
                        "pilot/partner/page",
                        new Partners(
                                plan,
                                all,
                                names,
                                PartnerView.lines(all),
                                Acting.member().organisation(),
                                ENTER.contains(Acting.member().role()),
                                PilotDesk.mayWrite(plan)))
                .form(form);
    }
}
