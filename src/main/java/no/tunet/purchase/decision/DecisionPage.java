package no.tunet.purchase.decision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.approval.Approvals;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.party.Organisations;
import no.tunet.party.People;
import no.tunet.purchase.PurchaseDesk;
import no.tunet.purchase.PurchaseFile;
import no.tunet.purchase.PurchaseId;
import no.tunet.purchase.domain.PurchaseState;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where a leader decides on a proposed award, or sends it back. */
@Controller
class DecisionPage {
    private final PurchaseDesk desk;
    private final DecideAward decide;
    private final Organisations organisations;
    private final People people;
    private final Approvals approvals;
    private final BusinessClock clock;

    DecisionPage(
            PurchaseDesk desk,
            DecideAward decide,
            Organisations organisations,
            People people,
            Approvals approvals,
            BusinessClock clock) {
        this.desk = desk;
        this.decide = decide;
        this.organisations = organisations;
        this.people = people;
        this.approvals = approvals;
        this.clock = clock;
    }

    @Allowed(data = DataKind.K4_PROCUREMENT, right = Right.APPROVE)
    @GetMapping("/anskaffelser/{id}/beslutning")
    Object show(@PathVariable UUID id, Form form) {
        PurchaseFile file = desk.find(new PurchaseId(id)).orElseThrow(NotFound::new);
        return view(file, form);
    }

    @Allowed(data = DataKind.K4_PROCUREMENT, right = Right.APPROVE)
    @PostMapping("/anskaffelser/{id}/beslutning")
    Object decide(@PathVariable UUID id, Form form) {
        PurchaseFile file = desk.find(new PurchaseId(id)).orElseThrow(NotFound::new);
        boolean back = form.value("action").equals("return");
        Optional<String> reason = back ? form.text("reason", 2000) : Optional.of("");
        if (reason.isEmpty()) {
            return view(file, form);
        }
        var decision = back
                ? decide.sendBack(file.id(), reason.get())
                : decide.decide(file.id(), !form.ticked("paper"), Acting.member());
        return switch (decision) {
            case Decision.Accepted<PurchaseFile> accepted -> Redirect.to(file.path());
            case Decision.Refused<PurchaseFile>(List<Reason> reasons) -> view(file, form.refuse(reasons));
        };
    }

    private Object view(PurchaseFile file, Form form) {
        if (!(file.state() instanceof PurchaseState.AwardProposed proposed)) {
            return Redirect.to(file.path());
        }
        var farm = proposed.award().farm();
        var proposer = proposed.proposal().by();
        return View.of(
                        "purchase/decision",
                        new DecisionView(
                                file,
                                proposed,
                                organisations.nameOn(farm, clock.today()),
                                approvals.isApproved(farm, clock.today()),
                                Optional.ofNullable(
                                                people.names(List.of(proposer)).get(proposer))
                                        .orElse("")))
                .form(form);
    }
}
