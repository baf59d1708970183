package no.tunet.programme.assessment;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.ForRoles;
import no.tunet.access.Right;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.party.Organisations;
import no.tunet.party.People;
import no.tunet.programme.CallDesk;
import no.tunet.programme.CallView;
import no.tunet.programme.SubmissionStore;
import no.tunet.programme.SubmissionView;
import no.tunet.programme.domain.Advice;
import no.tunet.programme.domain.ApplicationRules;
import no.tunet.programme.domain.Criterion;
import no.tunet.ui.Download;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import no.tunet.ui.Page;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import no.tunet.ui.pdf.Pdf;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The formal check, the declaration of impartiality and the assessment of one application, on its one-page summary. */
@Controller
public class AssessmentPage {
    private final CallDesk desk;
    private final SubmissionStore submissions;
    private final AssessmentStore store;
    private final Organisations organisations;
    private final People people;
    private final AssessApplication assessApplication;
    private final Pdf pdf;
    private final BusinessClock clock;

    AssessmentPage(
            CallDesk desk,
            SubmissionStore submissions,
            AssessmentStore store,
            Organisations organisations,
            People people,
            AssessApplication assessApplication,
            Pdf pdf,
            BusinessClock clock) {
        this.desk = desk;
        this.submissions = submissions;
        this.store = store;
        this.organisations = organisations;
        this.people = people;
        this.assessApplication = assessApplication;
        this.pdf = pdf;
        this.clock = clock;
    }

    @ForRoles({Role.DIRECTORATE_OFFICER, Role.ASSESSOR})
    @GetMapping("/vurderinger/{id}")
    @Transactional(readOnly = true)
    public View show(@PathVariable String id, Form form) {
        return view(open(id), form);
    }

    @ForRoles({Role.DIRECTORATE_OFFICER, Role.ASSESSOR})
    @GetMapping("/vurderinger/{id}/sammendrag.pdf")
    @Transactional(readOnly = true)
    public Download paper(@PathVariable String id, Page page) {
        return Download.pdf("sammendrag.pdf", pdf.render("programme/pdf/summary", summary(open(id)), page.language()));
    }

    @Allowed(data = DataKind.K14_GRANT, right = Right.APPROVE)
    @PostMapping("/vurderinger/{id}/formalkontroll")
    @Transactional
    public Object check(@PathVariable String id, Form form) {
        SubmissionView sent = open(id);
        CallView call = desk.openToRun(sent.call().toString());
        boolean passed = form.value("passed").equals("yes");
        if (!passed && !form.value("passed").equals("no")) {
            form.fail("passed", Reason.of("ui.form.required"));
        }
        var note = passed ? form.optionalText("note", 1000) : form.text("note", 1000);
        if (!form.ok()) {
            return view(sent, form);
        }
        assessApplication.check(call, sent, passed, note.orElse(""));
        return Redirect.to(sent.path());
    }

    @ForRoles({Role.DIRECTORATE_OFFICER, Role.ASSESSOR})
    @PostMapping("/vurderinger/{id}/habilitet")
    @Transactional
    public Object declare(@PathVariable String id, Form form) {
        SubmissionView sent = open(id);
        boolean tied = form.value("tied").equals("yes");
        if (!tied && !form.value("tied").equals("no")) {
            form.fail("tied", Reason.of("ui.form.required"));
        }
        var tie = tied ? form.text("tie", 500) : form.optionalText("tie", 500);
        if (!form.ok()) {
            return view(sent, form);
        }
        assessApplication.declare(sent, tied, tie.orElse(""));
        return Redirect.to(sent.path());
    }

    @ForRoles({Role.DIRECTORATE_OFFICER, Role.ASSESSOR})
    @PostMapping("/vurderinger/{id}/vurdering")
    @Transactional
    public Object assess(@PathVariable String id, Form form) {
        SubmissionView sent = open(id);
        Map<Criterion, Integer> scores = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            form.integer("score-" + criterion.name(), 1, 5).ifPresent(score -> scores.put(criterion, score));
        }
        var advice = form.choice("advice", Advice.class);
        var reasons = form.text("reasons");
        form.refuse(assessApplication.barred(sent));
        if (!form.ok() || advice.isEmpty() || reasons.isEmpty()) {
            return view(sent, form);
        }
        assessApplication.assess(sent, scores, advice.get(), reasons.get());
        return Redirect.to(sent.path());
    }

    /** An application that was sent to a call the reader runs or is asked to assess for. */
    private SubmissionView open(String id) {
        SubmissionView sent = CallDesk.uuid(id)
                .flatMap(submissions::find)
                .filter(s -> s.withdrawnAt().isEmpty())
                .orElseThrow(NotFound::new);
        desk.openToAssess(sent.call().toString());
        return sent;
    }

    private View view(SubmissionView sent, Form form) {
        return View.of("programme/assessment/page", summary(sent)).form(form);
    }

    /** Who has not assessed yet, sees nobody else's assessment: two assess independently. */
    private static List<Assessment> readable(List<Assessment> all) {
        var member = Acting.member();
        if (member.role() != Role.ASSESSOR) {
            return all;
        }
        var own = all.stream().filter(a -> a.person().equals(member.person())).toList();
        return own.stream().anyMatch(a -> a.mean().isPresent()) ? all : own;
    }

    private Summary summary(SubmissionView sent) {
        CallView call = desk.open(sent.call().toString());
        var assessments = readable(store.of(sent.id()));
        var applicant = organisations.find(sent.applicant()).orElseThrow();
        return new Summary(
                sent,
                call,
                applicant.name(),
                organisations.nameOn(call.owner(), clock.today()),
                ApplicationRules.check(
                        call.terms(),
                        sent.proposal(),
                        new ApplicationRules.Facts(applicant.kind(), Set.of()),
                        sent.receivedAt()),
                store.checkOf(sent.id()),
                assessments,
                people.names(assessments.stream().map(Assessment::person).toList()),
                assessApplication.barred(sent),
                CallDesk.runs(call));
    }
}
