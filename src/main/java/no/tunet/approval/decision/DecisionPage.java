package no.tunet.approval.decision;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.approval.ApprovalStatus;
import no.tunet.approval.Approvals;
import no.tunet.kernel.Decision;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Period;
import no.tunet.kernel.Reason;
import no.tunet.ui.Form;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

@Controller
class DecisionPage {
    private final Approvals approvals;
    private final ReadApproval read;

    DecisionPage(Approvals approvals, ReadApproval read) {
        this.approvals = approvals;
        this.read = read;
    }

    @Allowed(data = DataKind.K2_APPROVAL, right = Right.APPROVE)
    @GetMapping("/godkjenninger/{farm}/{noun:apning|overforing|venting|gjenopptak|avslutning}")
    View form(@PathVariable UUID farm, @PathVariable String noun, Form form) {
        return View.of("approval/decision", view(farm, noun)).form(form);
    }

    @Allowed(data = DataKind.K2_APPROVAL, right = Right.APPROVE)
    @PostMapping("/godkjenninger/{farm}/{noun:apning|overforing|venting|gjenopptak|avslutning}")
    Object decide(@PathVariable UUID farm, @PathVariable String noun, Form form) {
        var view = view(farm, noun);
        var decision = view.verb().opens() ? open(view, form) : change(view, form);
        if (decision.isPresent()) {
            switch (decision.get()) {
                case Decision.Accepted<ApprovalStatus> accepted -> {
                    return Redirect.to("/godkjenninger/" + farm);
                }
                case Decision.Refused<ApprovalStatus>(var reasons) -> form.refuse(reasons);
            }
        }
        return View.of("approval/decision", view).form(form);
    }

    private Optional<Decision<ApprovalStatus>> open(DecisionView view, Form form) {
        var from = form.date("from");
        var to = form.date("to");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            form.fail("to", Reason.of("ui.form.dates-reversed"));
        }
        if (!form.ok()) {
            return Optional.empty();
        }
        var validity = new Period(from.orElseThrow(), to.orElseThrow());
        return Optional.of(
                view.verb() == Verb.OPEN
                        ? approvals.approve(view.farm(), validity)
                        : approvals.open(view.farm(), validity));
    }

    private Optional<Decision<ApprovalStatus>> change(DecisionView view, Form form) {
        var from = form.date("from");
        var reason = form.text("reason");
        if (!form.ok()) {
            return Optional.empty();
        }
        LocalDate on = from.orElseThrow();
        String why = reason.orElseThrow();
        return Optional.of(
                switch (view.verb()) {
                    case OPEN, TAKE_OVER -> throw new IllegalStateException("opening has its own form");
                    case SUSPEND -> approvals.suspend(view.farm(), on, why);
                    case RESUME -> approvals.resume(view.farm(), on, why);
                    case END -> approvals.end(view.farm(), on, why);
                });
    }

    private DecisionView view(UUID farm, String noun) {
        var found = read.farm(new OrganisationId(farm))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var verb = Verb.ofNoun(noun);
        return new DecisionView(found.id(), found.name(), verb, "/godkjenninger/" + farm + "/" + noun);
    }
}
