package no.tunet.tasks.responsibility;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.tunet.access.ForRoles;
import no.tunet.kernel.Acting;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.party.ColleagueView;
import no.tunet.party.People;
import no.tunet.tasks.Responsibilities;
import no.tunet.tasks.Tasks;
import no.tunet.ui.Form;
import no.tunet.ui.Option;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Names another owner or deputy for an object. */
@Controller
class ResponsibilityPage {
    private final Responsibilities responsibilities;
    private final Tasks tasks;
    private final People people;
    private final Sight sight;

    ResponsibilityPage(Responsibilities responsibilities, Tasks tasks, People people, Sight sight) {
        this.sight = sight;
        this.responsibilities = responsibilities;
        this.tasks = tasks;
        this.people = people;
    }

    @ForRoles({
        Role.COORDINATOR,
        Role.UNIT_LEADER,
        Role.DIRECTOR,
        Role.PURCHASER,
        Role.CASE_WORKER,
        Role.FARMER,
        Role.COUNTY_ADVISER,
        Role.DIRECTORATE_OFFICER
    })
    @GetMapping("/ansvar/{kind}/{id}")
    View show(@PathVariable String kind, @PathVariable UUID id, Form form) {
        var view = view(kind, id);
        var responsible = view.responsible();
        var filled = form.raw().isEmpty()
                ? Form.of(Map.of(
                        "owner", responsible.owner().map(Object::toString).orElse(""),
                        "deputy", responsible.deputy().map(Object::toString).orElse(""),
                        "version", String.valueOf(responsible.version())))
                : form;
        return View.of("tasks/responsibility", view).form(filled);
    }

    @ForRoles({
        Role.COORDINATOR,
        Role.UNIT_LEADER,
        Role.DIRECTOR,
        Role.PURCHASER,
        Role.CASE_WORKER,
        Role.FARMER,
        Role.COUNTY_ADVISER,
        Role.DIRECTORATE_OFFICER
    })
    @PostMapping("/ansvar/{kind}/{id}")
    Object change(@PathVariable String kind, @PathVariable UUID id, Form form) {
        var view = view(kind, id);
        var owner = form.oneOf("owner", view.colleagues()).map(PersonId::of);
        var deputy = form.optionalId("deputy")
                .map(PersonId::new)
                .filter(d -> view.colleagues().stream().anyMatch(o -> o.value().equals(d.toString())));
        var version = form.integer("version", 0, Integer.MAX_VALUE);
        if (owner.isPresent() && deputy.equals(owner)) {
            form.fail("deputy", Reason.of("tasks.responsibility.same"));
        }
        if (form.ok() && version.isPresent()) {
            if (responsibilities.change(view.responsible().about(), owner, deputy, version.get())) {
                if (deputy.isPresent()) {
                    tasks.close(view.responsible().about(), "continuity-name-owner");
                }
                return Redirect.to(view.responsible().path());
            }
            form.fail("", Reason.of("ui.form.stale"));
        }
        return View.of("tasks/responsibility", view).form(form);
    }

    private ResponsibilityView view(String kind, UUID id) {
        var member = Acting.member();
        var responsible = Optional.of(new ObjectRef(kind, id))
                .flatMap(responsibilities::of)
                .filter(r -> r.organisation().equals(member.organisation()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var colleagues = people.colleagues(member.organisation()).stream()
                .filter(ColleagueView::active)
                .filter(c -> !c.holds(Role.PARTICIPANT) && !c.holds(Role.NEXT_OF_KIN))
                .map(c -> Option.of(c.id().toString(), c.name()))
                .toList();
        return new ResponsibilityView(responsible, colleagues, sight.opens(responsible));
    }
}
