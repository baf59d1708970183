package no.tunet.programme.application;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.audit.History;
import no.tunet.audit.HistoryEntry;
import no.tunet.kernel.Decision;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.party.ColleagueView;
import no.tunet.party.People;
import no.tunet.programme.ApplicationStore;
import no.tunet.programme.ApplicationView;
import no.tunet.programme.CallView;
import no.tunet.programme.SubmissionStore;
import no.tunet.programme.SubmissionView;
import no.tunet.programme.domain.RuleOutcome;
import no.tunet.ui.Form;
import no.tunet.ui.Option;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The whole application: the check of every rule, who writes it, sending and withdrawing, receipts and history. */
@Controller
public class SendPage {
    private final ApplicationDesk desk;
    private final ApplicationStore applications;
    private final SubmissionStore submissions;
    private final SubmitApplication submitApplication;
    private final WriteApplication writeApplication;
    private final People people;
    private final History history;

    SendPage(
            ApplicationDesk desk,
            ApplicationStore applications,
            SubmissionStore submissions,
            SubmitApplication submitApplication,
            WriteApplication writeApplication,
            People people,
            History history) {
        this.desk = desk;
        this.applications = applications;
        this.submissions = submissions;
        this.submitApplication = submitApplication;
        this.writeApplication = writeApplication;
        this.people = people;
        this.history = history;
    }

    @Allowed(data = DataKind.K14_GRANT, right = Right.READ)
    @GetMapping({"/soknader/{id}", "/soknader/{id}/innsending"})
    @Transactional(readOnly = true)
    public View show(@PathVariable String id, Form form) {
        return view(desk.open(id), form);
    }

    @Allowed(data = DataKind.K14_GRANT, right = Right.UPDATE)
    @PostMapping("/soknader/{id}/innsending")
    @Transactional
    public Object send(@PathVariable String id, Form form) {
        ApplicationView application = desk.openToWrite(id);
        return switch (submitApplication.send(application, desk.call(application))) {
            case Decision.Refused<SubmissionView>(List<Reason> reasons) -> view(desk.open(id), form.refuse(reasons));
            case Decision.Accepted<SubmissionView> sent ->
                Redirect.to(application.id().path());
        };
    }

    @Allowed(data = DataKind.K14_GRANT, right = Right.UPDATE)
    @PostMapping("/soknader/{id}/tilbaketrekking")
    @Transactional
    public Object withdraw(@PathVariable String id, Form form) {
        ApplicationView application = desk.openToWrite(id);
        String reason = form.optionalText("reason", 1000).orElse("");
        if (!form.ok()) {
            return view(application, form);
        }
        return switch (submitApplication.withdraw(application, desk.call(application), reason)) {
            case Decision.Refused<ApplicationView>(List<Reason> reasons) -> view(application, form.refuse(reasons));
            case Decision.Accepted<ApplicationView> open ->
                Redirect.to(application.id().path());
        };
    }

    @Allowed(data = DataKind.K14_GRANT, right = Right.UPDATE)
    @PostMapping("/soknader/{id}/forfattere")
    @Transactional
    public Object invite(@PathVariable String id, Form form) {
        ApplicationView application = desk.openToWrite(id);
        var chosen = form.oneOf("colleague", candidates(application, applications.authors(application.id())));
        if (chosen.isEmpty()) {
            return view(application, form);
        }
        writeApplication.invite(application, PersonId.of(chosen.get()));
        return Redirect.to(application.id().path());
    }

    private View view(ApplicationView application, Form form) {
        CallView call = desk.call(application);
        var authors = applications.authors(application.id());
        Map<PersonId, String> names = people.names(authors);
        return View.of(
                        "programme/application/page",
                        new Shown(
                                application,
                                call,
                                desk.check(application, call),
                                submissions.of(application.id()),
                                authors.stream()
                                        .map(a -> Optional.ofNullable(names.get(a))
                                                .orElse("–"))
                                        .toList(),
                                candidates(application, authors),
                                history.of(application.id().ref())))
                .form(form);
    }

    private List<Option> candidates(ApplicationView application, List<PersonId> authors) {
        var taken = new HashSet<>(authors);
        return people.colleagues(application.applicant()).stream()
                .filter(ColleagueView::active)
                .filter(c -> c.holds(Role.COUNTY_ADVISER) || c.holds(Role.COORDINATOR))
                .filter(c -> !taken.contains(c.id()))
                .map(c -> Option.of(c.id().toString(), c.name()))
                .toList();
    }

    /** What the page of an application shows. */
    public record Shown(
            ApplicationView application,
            CallView call,
            List<RuleOutcome> outcomes,
            List<SubmissionView> submissions,
            List<String> authors,
            List<Option> candidates,
            List<HistoryEntry> history) {

        public long unmet() {
            return outcomes.stream().filter(RuleOutcome::unmet).count();
        }

        public boolean mayWrite() {
            return application.mine();
        }
    }
}
