package no.tunet.purchase.begin;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.kernel.Acting;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.kernel.UnitId;
import no.tunet.need.NeedId;
import no.tunet.need.Needs;
import no.tunet.party.ColleagueView;
import no.tunet.party.Organisations;
import no.tunet.party.People;
import no.tunet.purchase.NewPurchase;
import no.tunet.purchase.PurchaseDesk;
import no.tunet.ui.Form;
import no.tunet.ui.Option;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Begins a purchase: what is bought, for whom, and who answers for it. */
@Controller
class BeginPurchasePage {
    private static final Set<Role> OWNERS =
            Set.of(Role.COORDINATOR, Role.PURCHASER, Role.UNIT_LEADER, Role.DIRECTOR, Role.NAV_COUNSELLOR);

    private final PurchaseDesk desk;
    private final Organisations organisations;
    private final People people;
    private final Needs needs;

    BeginPurchasePage(PurchaseDesk desk, Organisations organisations, People people, Needs needs) {
        this.desk = desk;
        this.organisations = organisations;
        this.people = people;
        this.needs = needs;
    }

    @Allowed(data = DataKind.K4_PROCUREMENT, right = Right.CREATE)
    @GetMapping("/anskaffelser/ny")
    View show(Form form) {
        if (!form.restored()) {
            var start = new HashMap<String, Object>();
            start.put("owner", Acting.member().person());
            Acting.member().unit().ifPresent(unit -> start.put("unit", unit));
            form.optionalId("behov")
                    .flatMap(id -> needs.find(new NeedId(id)))
                    .ifPresent(need -> start.put("unit", need.unit()));
            start.put("need", form.value("behov"));
            start.put("comparison", form.value("sammenligning"));
            return view(Form.of(start));
        }
        return view(form);
    }

    @Allowed(data = DataKind.K4_PROCUREMENT, right = Right.CREATE)
    @PostMapping("/anskaffelser/ny")
    Object begin(Form form) {
        BeginView choices = choices();
        var title = form.text("title", 200);
        Optional<UUID> unit = form.optionalId("unit");
        if (unit.isPresent() && !isOneOf(choices.units(), unit.get())) {
            form.fail("unit", Reason.of("ui.form.choice"));
        }
        var owner = form.oneOf("owner", choices.colleagues());
        Optional<UUID> deputy = form.optionalId("deputy");
        if (deputy.isPresent() && !isOneOf(choices.colleagues(), deputy.get())) {
            form.fail("deputy", Reason.of("ui.form.choice"));
        }
        if (deputy.isPresent() && owner.equals(deputy.map(UUID::toString))) {
            form.fail("deputy", Reason.of("purchase.begin.same"));
        }
        var need = form.optionalId("need");
        var comparison = form.optionalId("comparison");
        if (!form.ok() || title.isEmpty() || owner.isEmpty()) {
            return View.of("purchase/begin", choices).form(form);
        }
        var id = desk.begin(new NewPurchase(
                title.get(),
                unit.map(UnitId::new),
                need,
                comparison,
                PersonId.of(owner.get()),
                deputy.map(PersonId::new)));
        return Redirect.to("/anskaffelser/" + id + "/rute");
    }

    private static boolean isOneOf(List<Option> options, UUID id) {
        return options.stream().anyMatch(o -> o.value().equals(id.toString()));
    }

    private View view(Form form) {
        return View.of("purchase/begin", choices()).form(form);
    }

    private BeginView choices() {
        OrganisationId org = Acting.member().organisation();
        var units = organisations.units(org).stream()
                .map(u -> Option.of(u.id().toString(), u.name()))
                .toList();
        var colleagues = people.colleagues(org).stream()
                .filter(ColleagueView::active)
                .filter(c -> OWNERS.stream().anyMatch(c::holds))
                .map(c -> Option.of(c.id().toString(), c.name()))
                .toList();
        return new BeginView(units, colleagues);
    }
}
