package no.tunet.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunet.agreement.domain.Party;
import no.tunet.audit.History;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.notices.Notices;
import no.tunet.tasks.Assignee;
import no.tunet.tasks.NewTask;
import no.tunet.tasks.Tasks;
import no.tunet.tasks.Urgency;
import org.springframework.stereotype.Component;

/** Tells both parties what happens to an agreement: history, tasks and notices. Runs inside the transaction of what happened. */
@Component
class AgreementNews {
    static final String SIGN = "agreement-sign";
    static final String CONSENT = "agreement-consent";
    static final String REWRITE = "agreement-rewrite";
    static final String AMEND_SIGN = "agreement-amend-sign";
    static final String AMEND_CONSENT = "agreement-amend-consent";
    private static final int DAYS_TO_ANSWER = 14;

    private final History history;
    private final Tasks tasks;
    private final Notices notices;
    private final BusinessClock clock;

    AgreementNews(History history, Tasks tasks, Notices notices, BusinessClock clock) {
        this.history = history;
        this.tasks = tasks;
        this.notices = notices;
        this.clock = clock;
    }

    void drafted(AgreementFile file) {
        history.record(file.ref(), file.buyer(), Reason.of("agreement.history.drafted"));
    }

    void dropped(AgreementFile file, String reason) {
        both(file, Reason.of("agreement.history.dropped", reason));
        tasks.closeAll(file.ref());
    }

    void sent(AgreementFile file) {
        both(file, Reason.of("agreement.history.sent"));
        tasks.close(file.ref(), REWRITE);
        open(file, Party.FARM, SIGN, soon());
        open(file, Party.BUYER, CONSENT, soon());
        notices.toRole(file.farm(), Role.FARMER, "agreement.notice.sent", List.of(file.title()), file.path());
    }

    void returned(AgreementFile file, String reason) {
        both(file, Reason.of("agreement.history.returned", reason));
        tasks.closeAll(file.ref());
        tasks.open(new NewTask(
                file.buyer(),
                file.ref(),
                REWRITE,
                List.of(file.title()),
                file.path(),
                Assignee.role(Role.COORDINATOR, Optional.empty()),
                soon(),
                Urgency.NORMAL));
    }

    void withdrawn(AgreementFile file) {
        both(file, Reason.of("agreement.history.withdrawn"));
        tasks.closeAll(file.ref());
        tellBoth(file, "agreement.notice.withdrawn", List.of(file.title()));
    }

    void consented(AgreementFile file, Party party) {
        both(file, Reason.of("agreement.history.consented", party));
        tasks.close(file.ref(), party == Party.FARM ? SIGN : CONSENT);
    }

    void signed(AgreementFile file) {
        both(file, Reason.of("agreement.history.signed"));
        tasks.closeAll(file.ref());
        tellBoth(file, "agreement.notice.signed", List.of(file.title()));
    }

    void exception(AgreementFile file, String reason) {
        history.record(file.ref(), file.buyer(), Reason.of("agreement.history.exception", reason));
    }

    void held(AgreementFile file, LocalDate since) {
        both(file, Reason.of("agreement.history.held", since));
        tellBuyer(file, "agreement.notice.held", List.of(file.title(), since));
        notices.toRole(file.farm(), Role.FARMER, "agreement.notice.held", List.of(file.title(), since), file.path());
        urgent(file, "agreement-held");
    }

    /** The farm's insurance is not renewed: the agreement will be put on hold on a day, unless it is. */
    void paperLapses(AgreementFile file, LocalDate on) {
        both(file, Reason.of("agreement.history.paper-lapses", on));
        tellBuyer(file, "agreement.notice.paper-lapses", List.of(file.title(), on));
    }

    void resumed(AgreementFile file) {
        both(file, Reason.of("agreement.history.resumed"));
        tasks.close(file.ref(), "agreement-held");
        tellBoth(file, "agreement.notice.resumed", List.of(file.title()));
    }

    void happened(AgreementFile file, Reason what) {
        both(file, what);
    }

    /** Something the other party did: history for both, a notice to the one that did not do it. */
    void told(AgreementFile file, Party by, Reason what, String notice, List<Object> parameters) {
        both(file, what);
        if (by == Party.BUYER) {
            notices.toRole(file.farm(), Role.FARMER, notice, parameters, file.path());
        } else {
            tellBuyer(file, notice, parameters);
        }
    }

    void expiresSoon(AgreementFile file, int months, LocalDate lastDay, boolean extensionDue) {
        history.record(file.ref(), file.buyer(), Reason.of("agreement.history.reminded", months));
        tellBuyer(file, "agreement.notice.expires", List.of(file.title(), months, lastDay));
        tasks.close(file.ref(), "agreement-expires");
        tasks.open(new NewTask(
                file.buyer(),
                file.ref(),
                "agreement-expires",
                List.of(file.title(), lastDay),
                file.path(),
                Assignee.role(Role.COORDINATOR, Optional.empty()),
                lastDay.minusMonths(file.latest().general().extensionMonths()),
                extensionDue ? Urgency.URGENT : Urgency.NORMAL));
    }

    void ended(AgreementFile file, LocalDate lastDay) {
        both(file, Reason.of("agreement.history.ended", lastDay));
        tasks.closeAll(file.ref());
        tellBoth(file, "agreement.notice.ended", List.of(file.title(), lastDay));
    }

    void open(AgreementFile file, Party party, String kind, LocalDate dueOn) {
        OrganisationId organisation = file.organisation(party);
        Assignee assignee = party == Party.FARM
                ? Assignee.role(Role.FARMER, Optional.empty())
                : Assignee.role(Role.UNIT_LEADER, file.buyerUnit());
        tasks.open(new NewTask(
                organisation, file.ref(), kind, List.of(file.title()), file.path(), assignee, dueOn, Urgency.NORMAL));
    }

    void close(AgreementFile file, String kind) {
        tasks.close(file.ref(), kind);
    }

    LocalDate soon() {
        return clock.today().plusDays(DAYS_TO_ANSWER);
    }

    private void urgent(AgreementFile file, String kind) {
        tasks.open(new NewTask(
                file.buyer(),
                file.ref(),
                kind,
                List.of(file.title()),
                file.path(),
                Assignee.role(Role.UNIT_LEADER, file.buyerUnit()),
                clock.today(),
                Urgency.URGENT));
    }

    private void both(AgreementFile file, Reason what) {
        history.record(file.ref(), file.buyer(), what);
        history.record(file.ref(), file.farm(), what);
    }

    private void tellBoth(AgreementFile file, String notice, List<Object> parameters) {
        tellBuyer(file, notice, parameters);
        notices.toRole(file.farm(), Role.FARMER, notice, parameters, file.path());
    }

    private void tellBuyer(AgreementFile file, String notice, List<Object> parameters) {
        notices.toRole(file.buyer(), Role.COORDINATOR, notice, parameters, file.path());
        notices.toRole(file.buyer(), file.buyerUnit(), Role.UNIT_LEADER, notice, parameters, file.path());
    }
}
