package no.tunet.programme;

import java.util.UUID;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.programme.application.SubmitApplication;
import no.tunet.programme.application.WriteApplication;
import no.tunet.programme.domain.Proposal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What others may do with applications: begin one, fill it from its data, and send it. The acting person belongs to the applicant. */
@Component
public class Applications {
    private final CallStore calls;
    private final ApplicationStore applications;
    private final WriteApplication writeApplication;
    private final SubmitApplication submitApplication;

    Applications(
            CallStore calls,
            ApplicationStore applications,
            WriteApplication writeApplication,
            SubmitApplication submitApplication) {
        this.calls = calls;
        this.applications = applications;
        this.writeApplication = writeApplication;
        this.submitApplication = submitApplication;
    }

    /** A new draft; refused when the call takes no applications now. */
    @Transactional
    public Decision<ApplicationId> begin(CallId call) {
        return writeApplication.begin(calls.find(call).orElseThrow());
    }

    /** Fills a draft from its data, with one document that anchors it; refuses what cannot be read and a draft somebody else has changed. */
    @Transactional
    public Decision<ApplicationId> fill(ApplicationId id, String proposal, String anchor, byte[] pdf) {
        Proposal read;
        try {
            read = JsonMapper.shared().readValue(proposal, Proposal.class);
        } catch (JacksonException unreadable) {
            return Decision.refused(Reason.of("programme.app.unreadable"));
        }
        boolean kept = writeApplication.anchor(open(id), anchor, pdf);
        var anchored = open(id);
        return kept
                        && writeApplication.save(
                                anchored, read.withAnchoring(anchored.proposal().anchoring()))
                ? Decision.accepted(id)
                : Decision.refused(Reason.of("ui.form.stale"));
    }

    /** Sends it, or says every rule of the call it does not meet; the id is the one of what was sent. */
    @Transactional
    public Decision<UUID> send(ApplicationId id) {
        ApplicationView application = open(id);
        return switch (submitApplication.send(
                application, calls.find(application.call()).orElseThrow())) {
            case Decision.Refused<SubmissionView> refused -> new Decision.Refused<>(refused.reasons());
            case Decision.Accepted<SubmissionView>(SubmissionView sent) -> Decision.accepted(sent.id());
        };
    }

    private ApplicationView open(ApplicationId id) {
        return applications.find(id).orElseThrow();
    }
}
