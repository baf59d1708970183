package no.tunet.programme.award;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.pilot.PilotId;
import no.tunet.pilot.PlanFile;
import no.tunet.programme.CallDesk;
import no.tunet.programme.CallView;
import no.tunet.programme.SubmissionStore;
import no.tunet.programme.SubmissionView;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The answer to an application: the letter, acceptance, instalments, and a complaint while there is time. */
@Controller
public class AnswerPage {
    private final CallDesk desk;
    private final SubmissionStore submissions;
    private final AwardStore awards;
    private final AcceptAward acceptAward;
    private final InstalmentDesk instalments;
    private final ComplaintStore complaints;
    private final AnswerComplaint answerComplaint;
    private final BusinessClock clock;

    AnswerPage(
            CallDesk desk,
            SubmissionStore submissions,
            AwardStore awards,
            AcceptAward acceptAward,
            InstalmentDesk instalments,
            ComplaintStore complaints,
            AnswerComplaint answerComplaint,
            BusinessClock clock) {
        this.desk = desk;
        this.submissions = submissions;
        this.awards = awards;
        this.acceptAward = acceptAward;
        this.instalments = instalments;
        this.complaints = complaints;
        this.answerComplaint = answerComplaint;
        this.clock = clock;
    }

    @Allowed(data = DataKind.K14_GRANT, right = Right.READ)
    @GetMapping("/tildelinger/soknad/{submission}")
    @Transactional(readOnly = true)
    public View show(@PathVariable String submission, Form form) {
        return view(sent(submission), form);
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
        answerComplaint.take(desk.open(sent.call().toString()), sent, award, text.get());
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

    @Allowed(data = DataKind.K14_GRANT, right = Right.APPROVE)
    @PostMapping("/tildelinger/{submission}/klager/{complaint}")
    @Transactional
    public Object answerComplaint(@PathVariable String submission, @PathVariable String complaint, Form form) {
        SubmissionView sent = sent(submission);
        CallView call = desk.openToRun(sent.call().toString());
        Award award = awards.ofSubmission(sent.id()).orElseThrow(NotFound::new);
        Complaint about = complaints.of(award.id()).stream()
                .filter(c -> c.id().toString().equals(complaint))
                .findFirst()
                .orElseThrow(NotFound::new);
        String outcome = form.value("outcome-" + complaint);
        boolean uphold = outcome.equals("uphold");
        if (!uphold && !outcome.equals("send")) {
            form.fail("outcome-" + complaint, Reason.of("ui.form.required"));
        }
        var amount = uphold ? form.money("amount-" + complaint) : form.optionalMoney("amount-" + complaint);
        var why = form.text("why-" + complaint);
        if (form.ok()) {
            form.refuse(
                    uphold
                            ? answerComplaint.uphold(call, sent, award, about, amount.orElseThrow(), why.orElseThrow())
                            : answerComplaint.sendOn(call, sent, award, about, why.orElseThrow()));
        }
        return form.ok() ? Redirect.to("/tildelinger/soknad/" + sent.id()) : view(sent, form);
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
                                award.filter(Award::granted)
                                        .map(instalments::lines)
                                        .orElse(List.of()),
                                award.map(a -> complaints.of(a.id())).orElse(List.of()),
                                sent.applicant().equals(Acting.member().organisation()),
                                CallDesk.runs(call),
                                award.filter(a -> !clock.today().isAfter(a.complainBy()))
                                        .isPresent(),
                                answerComplaint))
                .form(form);
    }

    /** What the page of an answer shows. */
    public record Shown(
            SubmissionView sent,
            CallView call,
            Optional<Award> award,
            List<InstalmentDesk.Line> instalments,
            List<Complaint> complaints,
            boolean own,
            boolean runs,
            boolean mayComplain,
            AnswerComplaint complaintAnswers) {

        /** When a complaint has to be answered. */
        public AnswerComplaint.AnswerBy answerBy(Complaint complaint) {
            return complaintAnswers.answerBy(complaint.on());
        }
    }
}
