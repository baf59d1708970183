package no.tunet.programme.award;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunet.audit.History;
import no.tunet.documents.Documents;
import no.tunet.documents.NewDocument;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Ids;
import no.tunet.kernel.Money;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.notices.Notices;
import no.tunet.party.Organisations;
import no.tunet.programme.CallView;
import no.tunet.programme.SubmissionView;
import no.tunet.programme.domain.AwardRule;
import no.tunet.programme.domain.AwardRuleBook;
import no.tunet.programme.domain.ComplaintRules;
import no.tunet.programme.domain.Instalments;
import no.tunet.tasks.Assignee;
import no.tunet.tasks.NewTask;
import no.tunet.tasks.Tasks;
import no.tunet.tasks.Urgency;
import no.tunet.ui.pdf.Pdf;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a complaint, and answers it: reverses the decision with a new letter, or sends it on with reasons, either in the applicant's written form. */
@Component
public class AnswerComplaint {
    private static final String TASK = "programme-complaint";

    private final ComplaintStore store;
    private final AwardRuleBook book;
    private final Organisations organisations;
    private final Documents documents;
    private final Notices notices;
    private final Tasks tasks;
    private final History history;
    private final Pdf pdf;
    private final BusinessClock clock;

    AnswerComplaint(
            ComplaintStore store,
            AwardRuleBook book,
            Organisations organisations,
            Documents documents,
            Notices notices,
            Tasks tasks,
            History history,
            Pdf pdf,
            BusinessClock clock) {
        this.store = store;
        this.book = book;
        this.organisations = organisations;
        this.documents = documents;
        this.notices = notices;
        this.tasks = tasks;
        this.history = history;
        this.pdf = pdf;
        this.clock = clock;
    }

    /** The day a complaint has to be answered by, and where that day comes from. */
    AnswerBy answerBy(LocalDate received) {
        AwardRule rule = book.on(AwardRule.Id.COMPLAINT_ANSWER_DAYS, received);
        return new AnswerBy(received.plusDays(rule.value()), rule.source());
    }

    /** A last day with its source. */
    public record AnswerBy(LocalDate on, String source) {}

    @Transactional
    public void take(CallView call, SubmissionView sent, Award award, String text) {
        var today = clock.today();
        store.add(Ids.next(), award, text, today, Acting.member().person().value());
        history.record(sent.application().ref(), sent.applicant(), Reason.of("programme.history.complained"));
        String path = "/tildelinger/soknad/" + sent.id();
        notices.toRole(
                call.owner(),
                Role.DIRECTORATE_OFFICER,
                "programme.notice.complaint",
                List.of(Acting.member().organisationName(), call.terms().title().nb()),
                path);
        LocalDate by = answerBy(today).on();
        tasks.open(new NewTask(
                call.owner(),
                sent.ref(),
                TASK,
                List.of(by),
                path,
                Assignee.role(Role.DIRECTORATE_OFFICER, Optional.empty()),
                by,
                Urgency.NORMAL));
    }

    /** Reverses the decision: so much is granted from now on. */
    @Transactional
    public List<Reason> uphold(
            CallView call, SubmissionView sent, Award award, Complaint complaint, Money amount, String reasons) {
        var left = call.terms().frame().minus(store.grantedToOthers(call.id(), award.id()));
        var obstacles = ComplaintRules.upholding(call.terms(), facts(sent, award, complaint, left), amount, reasons);
        if (obstacles.isEmpty()) {
            answer(call, sent, award, complaint, true, amount, reasons);
            store.payInstead(award, Instalments.of(amount, book, clock.today()));
        }
        return obstacles;
    }

    /** Keeps the decision, and sends the complaint on to whoever decides over the giver. */
    @Transactional
    public List<Reason> sendOn(CallView call, SubmissionView sent, Award award, Complaint complaint, String reasons) {
        var obstacles = ComplaintRules.answering(facts(sent, award, complaint, Money.ZERO), reasons);
        if (obstacles.isEmpty()) {
            answer(call, sent, award, complaint, false, Money.ZERO, reasons);
        }
        return obstacles;
    }

    private static ComplaintRules.Facts facts(SubmissionView sent, Award award, Complaint complaint, Money left) {
        return new ComplaintRules.Facts(
                complaint.outcome().isPresent(), award.accepted().isPresent(), award.amount(), sent.asked(), left);
    }

    private void answer(
            CallView call,
            SubmissionView sent,
            Award award,
            Complaint complaint,
            boolean upheld,
            Money amount,
            String reasons) {
        var today = clock.today();
        var applicant = organisations.find(award.applicant()).orElseThrow();
        var letter = new ComplaintLetter(
                sent,
                call.terms(),
                applicant.name(),
                organisations.nameOn(call.owner(), today),
                complaint.on(),
                upheld,
                amount,
                reasons,
                today);
        var document = documents.store(new NewDocument(
                call.owner(),
                Optional.of(award.applicant()),
                sent.ref(),
                upheld ? "programme.letter.reversed" : "programme.letter.sent-on",
                upheld ? "omgjoring.pdf" : "oversending.pdf",
                "application/pdf",
                pdf.render("programme/pdf/complaint", letter, applicant.writtenForm())));
        store.answer(award, complaint.id(), new Complaint.Outcome(upheld, amount, reasons, today, document.value()));
        tasks.close(sent.ref(), TASK);
        history.record(
                sent.application().ref(),
                sent.applicant(),
                Reason.of(upheld ? "programme.history.reversed" : "programme.history.sent-on"));
        notices.toRole(
                award.applicant(),
                Role.COUNTY_ADVISER,
                "programme.notice.complaint-answered",
                List.of(call.terms().title().in(applicant.writtenForm())),
                "/tildelinger/soknad/" + sent.id());
    }
}
