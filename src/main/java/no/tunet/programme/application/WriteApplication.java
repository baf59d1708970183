package no.tunet.programme.application;

import java.util.List;
import java.util.Optional;
import no.tunet.audit.History;
import no.tunet.documents.Documents;
import no.tunet.documents.NewDocument;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Reason;
import no.tunet.notices.Notices;
import no.tunet.programme.ApplicationId;
import no.tunet.programme.ApplicationStore;
import no.tunet.programme.ApplicationView;
import no.tunet.programme.CallView;
import no.tunet.programme.domain.Proposal;
import no.tunet.tasks.Responsibilities;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins an application, keeps its drafts, lets more authors in, and takes documents that anchor it. */
@Component
public class WriteApplication {
    private final ApplicationStore applications;
    private final Documents documents;
    private final Responsibilities responsibilities;
    private final Notices notices;
    private final History history;
    private final BusinessClock clock;

    WriteApplication(
            ApplicationStore applications,
            Documents documents,
            Responsibilities responsibilities,
            Notices notices,
            History history,
            BusinessClock clock) {
        this.applications = applications;
        this.documents = documents;
        this.responsibilities = responsibilities;
        this.notices = notices;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public Decision<ApplicationId> begin(CallView call) {
        var now = clock.now();
        if (!call.takesApplicationsAt(now.toInstant())) {
            return Decision.refused(Reason.of(
                    "programme.check.deadline",
                    call.terms().deadline().lastSecond().toLocalDate(),
                    call.terms().deadline().lastSecond().toLocalTime().toString()));
        }
        var member = Acting.member();
        var id = ApplicationId.next();
        applications.add(id, member.organisation(), call.id(), member.person(), now.toLocalDate(), now.toInstant());
        responsibilities.assign(
                id.ref(),
                member.organisation(),
                member.unit(),
                member.person(),
                Optional.empty(),
                call.terms().title().in(member.language()),
                id.path());
        history.record(id.ref(), member.organisation(), Reason.of("programme.history.begun"));
        return Decision.accepted(id);
    }

    /** Keeps the words; false when somebody else saved meanwhile. */
    @Transactional
    public boolean save(ApplicationView from, Proposal proposal) {
        return applications.save(
                from, proposal, Acting.member().person(), clock.now().toInstant());
    }

    @Transactional
    public void invite(ApplicationView application, PersonId colleague) {
        applications.addAuthor(application.id(), application.applicant(), colleague, clock.today());
        notices.toPerson(
                colleague,
                "programme.notice.author",
                List.of(application.proposal().basics().title()),
                application.id().path());
        history.record(application.id().ref(), application.applicant(), Reason.of("programme.history.author"));
    }

    /** Takes a document; false when somebody else saved meanwhile. */
    @Transactional
    public boolean anchor(ApplicationView application, String title, byte[] pdf) {
        var anchors = new java.util.ArrayList<>(application.proposal().anchoring());
        var document = documents.store(new NewDocument(
                application.applicant(),
                Optional.empty(),
                application.id().ref(),
                "programme.anchor",
                "forankring-" + (anchors.size() + 1) + ".pdf",
                "application/pdf",
                pdf));
        anchors.add(new Proposal.Anchor(title, document.value()));
        return save(application, application.proposal().withAnchoring(anchors));
    }
}
