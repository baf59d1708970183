package no.tunet.placement.register;

import java.util.List;
import java.util.Optional;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Language;
import no.tunet.kernel.TargetGroup;
import no.tunet.kernel.UnitId;
import no.tunet.party.Organisations;
import no.tunet.placement.ParticipantId;
import no.tunet.ui.Form;
import no.tunet.ui.Option;
import no.tunet.ui.Page;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class NewParticipantPage {
    private static final int NAME = 200;

    private final Organisations organisations;
    private final RegisterParticipant register;

    NewParticipantPage(Organisations organisations, RegisterParticipant register) {
        this.organisations = organisations;
        this.register = register;
    }

    @Allowed(data = DataKind.K7_IDENTITY, right = Right.CREATE)
    @GetMapping("/deltakere/ny")
    View form(Page page, Form form) {
        var units = units();
        Form shown = form.value("unit").isEmpty() ? prefilled(form) : form;
        return view(page, units).form(shown);
    }

    @Allowed(data = DataKind.K7_IDENTITY, right = Right.CREATE)
    @PostMapping("/deltakere/ny")
    Object register(Page page, Form form) {
        var units = units();
        return read(form, units)
                .map(participant -> switch (register.register(participant)) {
                    case Decision.Accepted<ParticipantId>(var id) -> (Object) Redirect.to("/deltakere/" + id);
                    case Decision.Refused<ParticipantId>(var reasons) -> {
                        reasons.forEach(reason -> form.fail("born", reason));
                        yield view(page, units).form(form);
                    }
                })
                .orElseGet(() -> view(page, units).form(form));
    }

    private static Optional<NewParticipant> read(Form form, List<Option> units) {
        var name = form.text("name", NAME);
        var unit = form.oneOf("unit", units).map(UnitId::of);
        var group = form.choice("group", TargetGroup.class);
        var language = form.choice("language", Language.class);
        var born = form.optionalDate("born");
        return form.ok()
                ? Optional.of(new NewParticipant(
                        name.orElseThrow(), unit.orElseThrow(), group.orElseThrow(), language.orElseThrow(), born))
                : Optional.empty();
    }

    private List<Option> units() {
        return organisations.units(Acting.member().organisation()).stream()
                .map(unit -> Option.of(unit.id().toString(), unit.name()))
                .toList();
    }

    private static Form prefilled(Form form) {
        return Acting.member()
                .unit()
                .<Form>map(unit -> Form.of(java.util.Map.of("unit", unit.toString())))
                .orElse(form);
    }

    private static View view(Page page, List<Option> units) {
        return View.of(
                "placement/register/new",
                new NewParticipantView(
                        units, page.options(TargetGroup.validOn(page.today())), page.options(Language.values())));
    }
}
