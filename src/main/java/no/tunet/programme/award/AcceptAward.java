package no.tunet.programme.award;

import java.util.List;
import no.tunet.audit.History;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Language;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.notices.Notices;
import no.tunet.party.OrganisationView;
import no.tunet.party.Organisations;
import no.tunet.pilot.PilotId;
import no.tunet.pilot.PlanFile;
import no.tunet.programme.CallView;
import no.tunet.programme.SubmissionView;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The applicant accepts an award, and the pilot project is opened: from the application, or from the applicant's own full plan when its files come with the
 * acceptance. Refuses what is not granted or accepted already, and a plan that cannot be read.
 */
@Component
public class AcceptAward {
    private final AwardStore awards;
    private final OpenPilot openPilot;
    private final Organisations organisations;
    private final Notices notices;
    private final History history;
    private final BusinessClock clock;

    AcceptAward(
            AwardStore awards,
            OpenPilot openPilot,
            Organisations organisations,
            Notices notices,
            History history,
            BusinessClock clock) {
        this.awards = awards;
        this.openPilot = openPilot;
        this.organisations = organisations;
        this.notices = notices;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public Decision<PilotId> accept(CallView call, SubmissionView sent, List<PlanFile> plan) {
        var award = awards.ofSubmission(sent.id())
                .filter(a -> a.granted() && a.accepted().isEmpty());
        if (award.isEmpty()) {
            return Decision.refused(Reason.of("programme.award.not-to-accept"));
        }
        var opened =
                plan.isEmpty() ? openPilot.open(call, sent.proposal(), language(sent)) : openPilot.open(call, plan);
        if (opened instanceof Decision.Accepted<PilotId>(PilotId pilot)) {
            awards.accept(
                    award.get().id(), clock.today(), Acting.member().person().value(), pilot.value());
            history.record(sent.application().ref(), sent.applicant(), Reason.of("programme.history.accepted"));
            notices.toRole(
                    call.owner(),
                    Role.DIRECTORATE_OFFICER,
                    "programme.notice.accepted",
                    List.of(
                            Acting.member().organisationName(),
                            call.terms().title().nb()),
                    call.path() + "/soknader");
        }
        return opened;
    }

    private Language language(SubmissionView sent) {
        return organisations
                .find(sent.applicant())
                .map(OrganisationView::writtenForm)
                .orElse(Language.NB);
    }
}
