package no.tunet.programme.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.programme.ApplicationId;
import no.tunet.programme.ApplicationStore;
import no.tunet.programme.ApplicationView;
import no.tunet.programme.CallDesk;
import no.tunet.programme.CallId;
import no.tunet.programme.CallStore;
import no.tunet.programme.CallView;
import no.tunet.ui.Form;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The organisation's applications, and how one begins. */
@Controller
public class ApplicationPage {
    private final ApplicationStore applications;
    private final CallStore calls;
    private final CallDesk callDesk;
    private final WriteApplication writeApplication;

    ApplicationPage(
            ApplicationStore applications, CallStore calls, CallDesk callDesk, WriteApplication writeApplication) {
        this.applications = applications;
        this.calls = calls;
        this.callDesk = callDesk;
        this.writeApplication = writeApplication;
    }

    @Allowed(data = DataKind.K14_GRANT, right = Right.READ)
    @GetMapping("/soknader")
    @Transactional(readOnly = true)
    public View list() {
        return listed(Form.empty());
    }

    @Allowed(data = DataKind.K14_GRANT, right = Right.CREATE)
    @PostMapping("/utlysninger/{id}/soknader")
    @Transactional
    public Object begin(@PathVariable String id) {
        return switch (writeApplication.begin(callDesk.open(id))) {
            case Decision.Refused<ApplicationId>(List<Reason> reasons) ->
                listed(Form.empty().refuse(reasons));
            case Decision.Accepted<ApplicationId>(ApplicationId application) -> Redirect.to(application.path() + "/om");
        };
    }

    private View listed(Form form) {
        var own = applications.all().stream()
                .filter(a -> a.applicant().equals(Acting.member().organisation()))
                .toList();
        Map<CallId, CallView> byId = calls.all().stream().collect(Collectors.toMap(CallView::id, c -> c));
        return View.of(
                        "programme/application/list",
                        own.stream()
                                .flatMap(a -> Optional.ofNullable(byId.get(a.call())).stream()
                                        .map(call -> new Row(a, call)))
                                .toList())
                .form(form);
    }

    /** An application in the list, with its call. */
    public record Row(ApplicationView application, CallView call) {}
}
