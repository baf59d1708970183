package no.tunet.programme.assessment;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.tunet.access.ForRoles;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Role;
import no.tunet.party.Organisations;
import no.tunet.party.People;
import no.tunet.programme.AssessorStore;
import no.tunet.programme.CallDesk;
import no.tunet.programme.CallId;
import no.tunet.programme.CallView;
import no.tunet.programme.SubmissionStore;
import no.tunet.programme.SubmissionView;
import no.tunet.ui.Form;
import no.tunet.ui.MenuEntry;
import no.tunet.ui.Option;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Who assesses for a call, asking them, and what an assessor has to assess. */
@Controller
public class AssessorPage {
    private final CallDesk desk;
    private final AssessorStore store;
    private final SubmissionStore submissions;
    private final InviteAssessor inviteAssessor;
    private final Organisations organisations;
    private final People people;
    private final BusinessClock clock;

    AssessorPage(
            CallDesk desk,
            AssessorStore store,
            SubmissionStore submissions,
            InviteAssessor inviteAssessor,
            Organisations organisations,
            People people,
            BusinessClock clock) {
        this.desk = desk;
        this.store = store;
        this.submissions = submissions;
        this.inviteAssessor = inviteAssessor;
        this.organisations = organisations;
        this.people = people;
        this.clock = clock;
    }

    @ForRoles(Role.ASSESSOR)
    @GetMapping("/vurderinger")
    @Transactional(readOnly = true)
    public View mine() {
        var calls = store.mine().stream().map(id -> desk.open(id.toString())).toList();
        var sent = submissions.toAll(calls.stream().map(CallView::id).toList());
        Map<OrganisationId, String> names = organisations.namesOn(
                sent.stream().map(SubmissionView::applicant).distinct().toList(), clock.today());
        Map<CallId, CallView> byId = calls.stream().collect(Collectors.toMap(CallView::id, c -> c));
        return View.of(
                "programme/assessment/mine",
                sent.stream()
                        .flatMap(s -> java.util.Optional.ofNullable(byId.get(s.call())).stream()
                                .map(call -> new ToAssess(s, names.getOrDefault(s.applicant(), ""), call)))
                        .toList());
    }

    @ForRoles(Role.DIRECTORATE_OFFICER)
    @GetMapping("/utlysninger/{id}/vurderere")
    @Transactional(readOnly = true)
    public View show(@PathVariable String id) {
        return view(desk.openToRun(id), Form.empty());
    }

    @ForRoles(Role.DIRECTORATE_OFFICER)
    @PostMapping("/utlysninger/{id}/vurderere")
    @Transactional
    public Object invite(@PathVariable String id, Form form) {
        CallView call = desk.openToRun(id);
        var chosen = form.oneOf("person", options(call));
        chosen.ifPresent(person -> form.refuse(inviteAssessor.invite(call, PersonId.of(person))));
        return form.ok() ? Redirect.to(call.path() + "/vurderere") : view(call, form);
    }

    private List<Option> options(CallView call) {
        return inviteAssessor.candidates(call).stream()
                .map(c -> Option.of(c.id().toString(), c.name()))
                .toList();
    }

    private View view(CallView call, Form form) {
        var asked = store.of(call.id());
        Map<PersonId, String> names = people.names(asked);
        return View.of(
                        "programme/assessment/assessors",
                        new Assessors(
                                call,
                                asked.stream()
                                        .map(p -> names.getOrDefault(p, "–"))
                                        .toList(),
                                options(call)))
                .form(form);
    }

    /** An application somebody is asked to assess. */
    public record ToAssess(SubmissionView sent, String applicant, CallView call) {}

    /** Who is asked to assess for a call, and who may be. */
    public record Assessors(CallView call, List<String> asked, List<Option> candidates) {}

    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        MenuEntry assessmentMenu() {
            return new MenuEntry("programme.assess.menu", "/vurderinger", 89, member -> member.role() == Role.ASSESSOR);
        }
    }
}
