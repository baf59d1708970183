package no.tunet.quality.sheet;

import java.util.List;
import java.util.UUID;
import no.tunet.access.ForRoles;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.quality.domain.SheetKind;
import no.tunet.quality.domain.SheetRules.Raised;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import no.tunet.ui.Page;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The farm looks over its self-audit once more and signs it, or gives up practice. */
@Controller
class SignPage {
    private final SheetContent contents;
    private final SignSheet sign;
    private final GiveUpSheet giveUp;

    SignPage(SheetContent contents, SignSheet sign, GiveUpSheet giveUp) {
        this.contents = contents;
        this.sign = sign;
        this.giveUp = giveUp;
    }

    @ForRoles(Role.FARMER)
    @GetMapping("/kvalitet/skjema/{id}/underskrift")
    View form(@PathVariable UUID id, Page page) {
        return View.of("quality/sheet/sign", view(id, page)).form(Form.empty());
    }

    @ForRoles(Role.FARMER)
    @PostMapping("/kvalitet/skjema/{id}/underskrift")
    Object sign(@PathVariable UUID id, Page page, Form form) {
        if (!form.ticked("true-to-me")) {
            form.fail("true-to-me", Reason.of("quality.sign.tick"));
            return View.of("quality/sheet/sign", view(id, page)).form(form);
        }
        return switch (sign.sign(id)) {
            case Decision.Accepted<UUID> accepted -> Redirect.to("/kvalitet");
            case Decision.Refused<UUID>(List<Reason> reasons) ->
                View.of("quality/sheet/sign", view(id, page)).form(form.refuse(reasons));
        };
    }

    @ForRoles(Role.FARMER)
    @PostMapping("/kvalitet/skjema/{id}/forkasting")
    Object giveUp(@PathVariable UUID id) {
        giveUp.giveUp(id);
        return Redirect.to("/kvalitet");
    }

    private SignView view(UUID id, Page page) {
        var filled =
                contents.of(id).filter(f -> f.sheet().kind() != SheetKind.AUDIT).orElseThrow(NotFound::new);
        var language = page.language();
        return switch (sign.check(filled)) {
            case Decision.Accepted<List<Raised>>(var raised) ->
                new SignView(
                        id,
                        filled.sheet().kind(),
                        List.of(),
                        raised.stream()
                                .map(r -> filled.point(r.point())
                                        .map(p -> new SignView.Line(
                                                p.point().code(),
                                                p.point().text().in(language),
                                                r))
                                        .orElseGet(() -> new SignView.Line("", r.point(), r)))
                                .toList(),
                        filled.points().size());
            case Decision.Refused<List<Raised>>(var reasons) ->
                new SignView(
                        id,
                        filled.sheet().kind(),
                        reasons,
                        List.of(),
                        filled.points().size());
        };
    }
}
