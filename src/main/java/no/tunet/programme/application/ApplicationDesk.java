package no.tunet.programme.application;

import java.util.List;
import java.util.Set;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.programme.ApplicationId;
import no.tunet.programme.ApplicationStore;
import no.tunet.programme.ApplicationView;
import no.tunet.programme.CallDesk;
import no.tunet.programme.CallStore;
import no.tunet.programme.CallView;
import no.tunet.programme.domain.ApplicationRules;
import no.tunet.programme.domain.RuleOutcome;
import no.tunet.ui.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** An application for its people: the thing itself, whether they may write, and how it does against the rules right now. */
@Component
class ApplicationDesk {
    private final ApplicationStore applications;
    private final CallStore calls;
    private final BusinessClock clock;

    ApplicationDesk(ApplicationStore applications, CallStore calls, BusinessClock clock) {
        this.applications = applications;
        this.calls = calls;
        this.clock = clock;
    }

    ApplicationView open(String id) {
        return CallDesk.uuid(id)
                .map(ApplicationId::new)
                .flatMap(applications::find)
                .orElseThrow(NotFound::new);
    }

    /** For its authors only; colleagues may read. */
    ApplicationView openToWrite(String id) {
        ApplicationView application = open(id);
        if (!application.mine()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return application;
    }

    CallView call(ApplicationView application) {
        return calls.find(application.call()).orElseThrow(NotFound::new);
    }

    List<RuleOutcome> check(ApplicationView application, CallView call) {
        var codes = application.proposal().buyerCodes();
        Set<String> elsewhere =
                codes.isEmpty() ? Set.of() : applications.buyersElsewhere(call.id(), application.id(), codes);
        return ApplicationRules.check(
                call.terms(),
                application.proposal(),
                new ApplicationRules.Facts(Acting.member().organisationKind(), elsewhere),
                clock.now().toInstant());
    }
}
