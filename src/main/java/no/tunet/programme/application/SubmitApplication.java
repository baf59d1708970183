package no.tunet.programme.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tunet.audit.History;
import no.tunet.documents.DocumentId;
import no.tunet.documents.Documents;
import no.tunet.documents.NewDocument;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Language;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.notices.Notices;
import no.tunet.party.OrganisationView;
import no.tunet.party.Organisations;
import no.tunet.programme.ApplicationStore;
import no.tunet.programme.ApplicationView;
import no.tunet.programme.CallView;
import no.tunet.programme.SubmissionStore;
import no.tunet.programme.SubmissionView;
import no.tunet.programme.domain.ApplicationRules;
import no.tunet.programme.domain.CallState;
import no.tunet.programme.domain.Proposal;
import no.tunet.ui.pdf.Pdf;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends an application, with a locked copy and a receipt, or refuses it with every reason; withdraws it while the call is open. */
@Component
public class SubmitApplication {
    private final ApplicationStore applications;
    private final SubmissionStore submissions;
    private final ApplicationDesk desk;
    private final Organisations organisations;
    private final Documents documents;
    private final Notices notices;
    private final History history;
    private final Pdf pdf;
    private final BusinessClock clock;

    SubmitApplication(
            ApplicationStore applications,
            SubmissionStore submissions,
            ApplicationDesk desk,
            Organisations organisations,
            Documents documents,
            Notices notices,
            History history,
            Pdf pdf,
            BusinessClock clock) {
        this.applications = applications;
        this.submissions = submissions;
        this.desk = desk;
        this.organisations = organisations;
        this.documents = documents;
        this.notices = notices;
        this.history = history;
        this.pdf = pdf;
        this.clock = clock;
    }

    @Transactional
    public Decision<SubmissionView> send(ApplicationView application, CallView call) {
        var reasons = new ArrayList<>(ApplicationRules.obstacles(desk.check(application, call)));
        if (call.state() instanceof CallState.Closed closed) {
            reasons.add(Reason.of("programme.call.is-closed", closed.on()));
        }
        if (application.submitted()) {
            reasons.add(Reason.of("programme.app.already-sent"));
        }
        if (!reasons.isEmpty()) {
            history.record(
                    application.id().ref(),
                    application.applicant(),
                    Reason.of("programme.history.refused", reasons.size()));
            return new Decision.Refused<>(reasons);
        }
        if (!applications.mark(application, true)) {
            return Decision.refused(Reason.of("ui.form.stale"));
        }
        Proposal locked = application.proposal().withAnchoring(copies(application, call));
        SubmissionView sent = submissions.add(
                application, call, locked, Acting.member().person(), clock.now().toInstant());
        submissions.keepReceipt(sent.id(), receipt(sent, call).value());
        history.record(
                application.id().ref(), application.applicant(), Reason.of("programme.history.sent", sent.number()));
        notices.toRole(
                call.owner(),
                Role.DIRECTORATE_OFFICER,
                "programme.notice.sent",
                List.of(Acting.member().organisationName(), call.terms().title().nb()),
                call.path() + "/soknader");
        return Decision.accepted(submissions.find(sent.id()).orElseThrow());
    }

    /** Opens the words again; what was sent stays on record as withdrawn. */
    @Transactional
    public Decision<ApplicationView> withdraw(ApplicationView application, CallView call, String reason) {
        var now = clock.now().toInstant();
        var reasons = new ArrayList<Reason>();
        var sent = submissions.of(application.id()).stream()
                .filter(s -> s.withdrawnAt().isEmpty())
                .findFirst();
        if (sent.isEmpty()) {
            reasons.add(Reason.of("programme.app.not-sent"));
        }
        if (!call.takesApplicationsAt(now)) {
            reasons.add(Reason.of(
                    "programme.app.withdraw-late",
                    call.terms().deadline().lastSecond().toLocalDate()));
        }
        if (reason.isBlank()) {
            reasons.add(Reason.of("programme.app.withdraw-why"));
        }
        if (!reasons.isEmpty() || sent.isEmpty()) {
            return new Decision.Refused<>(reasons);
        }
        if (!applications.mark(application, false)
                || !submissions.withdraw(sent.get().id(), reason, now)) {
            return Decision.refused(Reason.of("ui.form.stale"));
        }
        history.record(
                application.id().ref(), application.applicant(), Reason.of("programme.history.withdrawn", reason));
        return Decision.accepted(applications.find(application.id()).orElseThrow());
    }

    /** The directorate gets copies of its own of the documents; the applicant's drafts stay the applicant's. */
    private List<Proposal.Anchor> copies(ApplicationView application, CallView call) {
        return application.proposal().anchoring().stream()
                .map(a -> {
                    var content =
                            documents.content(new DocumentId(a.document())).orElseThrow();
                    var copy = documents.store(new NewDocument(
                            application.applicant(),
                            Optional.of(call.owner()),
                            application.id().ref(),
                            "programme.anchor.sent",
                            content.fileName(),
                            content.mediaType(),
                            content.bytes()));
                    return new Proposal.Anchor(a.title(), copy.value());
                })
                .toList();
    }

    private DocumentId receipt(SubmissionView sent, CallView call) {
        Language language = organisations
                .find(sent.applicant())
                .map(OrganisationView::writtenForm)
                .orElse(Language.NB);
        String applicant = organisations.nameOn(sent.applicant(), clock.today());
        String owner = organisations.nameOn(call.owner(), clock.today());
        byte[] paper = pdf.render("programme/pdf/receipt", new Receipt(sent, call.terms(), applicant, owner), language);
        return documents.store(new NewDocument(
                sent.applicant(),
                Optional.of(call.owner()),
                sent.application().ref(),
                "programme.receipt",
                "kvittering-" + sent.number() + ".pdf",
                "application/pdf",
                paper));
    }
}
