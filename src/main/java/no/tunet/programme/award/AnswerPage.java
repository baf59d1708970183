package no.tunet.programme.award;

import java.util.List;
import java.util.Optional;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.audit.History;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Ids;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.notices.Notices;
import no.tunet.pilot.PilotId;
import no.tunet.programme.CallDesk;
import no.tunet.programme.CallView;
import no.tunet.programme.SubmissionStore;
import no.tunet.programme.SubmissionView;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import java.io.IOException;
import java.io.UncheckedIOException;
import no.tunet.pilot.PlanFile;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The answer to an application: the letter, acceptance, instalments, and a complaint while there is time. */
@Controller
public class AnswerPage {
    private final CallDesk desk;
    private final SubmissionStore submissions;
    private final AwardStore awards;
    private final AcceptAward acceptAward;
    private final InstalmentDesk instalments;
    private final Notices notices;
    private final History history;
    private final BusinessClock clock;

    AnswerPage(
            CallDesk desk,
            SubmissionStore submissions,
            AwardStore awards,
            AcceptAward acceptAward,
            InstalmentDesk instalments,
            Notices notices,
            History history,
            BusinessClock clock) {
        this.desk = desk;
        this.submissions = submissions;
        this.awards = awards;
        this.acceptAward = acceptAward;
        this.instalments = instalments;
        this.notices = notices;
        this.history = history;
        this.clock = clock;
    }

    @Allowed(data = DataKind.K14_GRANT, right = Right.READ)
    @GetMapping("/tildelinger/soknad/{submission}")
    @Transactional(readOnly = true)
    public View show(@PathVariable String submission) {
        return view(sent(submission), Form.empty());
    }

    @Allowed(data = DataKind.K14_GRANT, right = Right.UPDATE)
    @PostMapping("/tildelinger/{submission}/aksept")
    @Transactional
    public Object accept(
            @PathVariable String submission, Form form, @RequestParam("files") Optional<List<MultipartFile>> files) {
        SubmissionView sent = own(submission);
        var plan = files.orElse(List.of()).stream()
                .filter(f -> !f.isEmpty())
                .map(AnswerPage::file)
                .toList();
        return switch (acceptAward.accept(desk.open(sent.call().toString()), sent, plan)) {
            case Decision.Refused<PilotId>(List<Reason> reasons) -> {
                reasons.forEach(reason -> form.fail(plan.isEmpty() ? "" : "files", reason));
                yield view(sent, form);
            }
            case Decision.Accepted<PilotId>(PilotId pilot) -> Redirect.to(pilot.path());
        };
    }

    private static PlanFile file(MultipartFile file) {
        try {
            return new PlanFile(Optional.ofNullable(file.getOriginalFilename()).orElse(""), file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Allowed(data = DataKind.K14_GRANT, right = Right.UPDATE)
    @PostMapping("/tildelinger/{submission}/klage")
    @Transactional
    public Object complain(@PathVariable String submission, Form form) {
        SubmissionView sent = own(submission);
        Award award = awards.ofSubmission(sent.id()).orElseThrow(NotFound::new);
        var text = form.text("complaint");
        if (clock.today().isAfter(award.complainBy())) {
            form.refuse(List.of(Reason.of("programme.award.complaint-late", award.complainBy())));
        }
        if (!form.ok() || text.isEmpty()) {
            return view(sent, form);
        }
        awards.complain(
                Ids.next(),
                award,
                text.get(),
                clock.today(),
                Acting.member().person().value());
        history.record(sent.application().ref(), sent.applicant(), Reason.of("programme.history.complained"));
        tell(desk.open(sent.call().toString()), "programme.notice.complaint");
        return Redirect.to("/tildelinger/soknad/" + sent.id());
    }

    @Allowed(data = DataKind.K14_GRANT, right = Right.APPROVE)
    @PostMapping("/tildelinger/{submission}/utbetalinger/{number}")
    @Transactional
    public Object pay(@PathVariable String submission, @PathVariable String number, Form form) {
        SubmissionView sent = sent(submission);
        desk.openToRun(sent.call().toString());
        Award award = awards.ofSubmission(sent.id()).filter(Award::granted).orElseThrow(NotFound::new);
        if (!number.matches("\\d")) {
            throw new NotFound();
        }
        var on = form.date("paid-" + number);
        on.ifPresent(day -> form.refuse(instalments.pay(sent, award, Integer.parseInt(number), day)));
        return form.ok() ? Redirect.to("/tildelinger/soknad/" + sent.id()) : view(sent, form);
    }

    private void tell(CallView call, String template) {
        notices.toRole(
                call.owner(),
                Role.DIRECTORATE_OFFICER,
                template,
                List.of(Acting.member().organisationName(), call.terms().title().nb()),
                call.path() + "/soknader");
    }

    private SubmissionView sent(String id) {
        return CallDesk.uuid(id).flatMap(submissions::find).orElseThrow(NotFound::new);
    }

    private SubmissionView own(String id) {
        SubmissionView sent = sent(id);
        if (!sent.applicant().equals(Acting.member().organisation())) {
            throw new NotFound();
        }
        return sent;
    }

    private View view(SubmissionView sent, Form form) {
        Optional<Award> award = awards.ofSubmission(sent.id());
        CallView call = desk.open(sent.call().toString());
        return View.of(
                        "programme/award/answer",
                        new Shown(
                                sent,
                                call,
                                award,
                                award.filter(Award::granted).map(instalments::lines).orElse(List.of()),
                                award.map(a -> awards.complaints(a.id())).orElse(List.of()),
                                sent.applicant().equals(Acting.member().organisation()),
                                CallDesk.runs(call),
                                award.filter(a -> !clock.today().isAfter(a.complainBy()))
                                        .isPresent()))
                .form(form);
    }

    /** What the page of an answer shows. */
    public record Shown(
            SubmissionView sent,
            CallView call,
            Optional<Award> award,
            List<InstalmentDesk.Line> instalments,
            List<AwardStore.Complaint> complaints,
            boolean own,
            boolean runs,
            boolean mayComplain) {}
}
