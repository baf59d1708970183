package no.tunet.programme.call;

import java.util.List;
import no.tunet.audit.History;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.OrganisationKind;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.notices.Notices;
import no.tunet.party.Organisations;
import no.tunet.programme.CallStore;
import no.tunet.programme.CallView;
import no.tunet.programme.domain.CallCommand;
import no.tunet.programme.domain.CallRules;
import no.tunet.programme.domain.CallState;
import no.tunet.programme.domain.CallTerms;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Publishes, amends or closes a call, and tells those who may apply. */
@Component
public class DecideCall {
    private final CallStore calls;
    private final Organisations organisations;
    private final Notices notices;
    private final History history;
    private final BusinessClock clock;

    DecideCall(CallStore calls, Organisations organisations, Notices notices, History history, BusinessClock clock) {
        this.calls = calls;
        this.organisations = organisations;
        this.notices = notices;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public Decision<CallView> decide(CallView call, CallCommand command) {
        var now = clock.now();
        return switch (CallRules.decide(call.state(), call.terms(), command, now)) {
            case Decision.Refused<CallState>(List<Reason> reasons) -> new Decision.Refused<>(reasons);
            case Decision.Accepted<CallState>(CallState next) -> {
                CallTerms terms =
                        command instanceof CallCommand.Amend(CallTerms amended, String r) ? amended : call.terms();
                if (!calls.change(call, terms, next, now.toInstant())) {
                    yield Decision.refused(Reason.of("ui.form.stale"));
                }
                if (command instanceof CallCommand.Amend(CallTerms t, String reason)
                        && call.state() instanceof CallState.Open) {
                    calls.addAmendment(
                            call, reason, now.toLocalDate(), Acting.member().person());
                }
                history.record(call.id().ref(), call.owner(), what(command));
                if (next instanceof CallState.Open) {
                    tell(
                            call,
                            terms,
                            call.state() instanceof CallState.Draft
                                    ? "programme.notice.call"
                                    : "programme.notice.amended");
                }
                yield Decision.accepted(calls.find(call.id()).orElseThrow());
            }
        };
    }

    private void tell(CallView call, CallTerms terms, String template) {
        for (OrganisationKind kind : terms.applicants()) {
            for (var organisation : organisations.ofKind(kind)) {
                notices.toRole(
                        organisation.id(),
                        Role.COUNTY_ADVISER,
                        template,
                        List.of(
                                terms.title().in(organisation.writtenForm()),
                                terms.deadline().lastSecond().toLocalDate()),
                        call.path());
            }
        }
    }

    private static Reason what(CallCommand command) {
        return switch (command) {
            case CallCommand.Publish publish -> Reason.of("programme.history.published");
            case CallCommand.Amend(CallTerms terms, String reason) -> Reason.of("programme.history.amended", reason);
            case CallCommand.Close(String reason) -> Reason.of("programme.history.closed", reason);
        };
    }
}
