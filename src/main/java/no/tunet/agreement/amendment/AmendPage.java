package no.tunet.agreement.amendment;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.agreement.AgreementDesk;
import no.tunet.agreement.AgreementFile;
import no.tunet.agreement.AgreementId;
import no.tunet.agreement.AmendAgreement;
import no.tunet.agreement.domain.PlaceTerm;
import no.tunet.agreement.domain.Reminders;
import no.tunet.agreement.domain.Terms;
import no.tunet.agreement.terms.SeatPlans;
import no.tunet.agreement.terms.TermsInput;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Proposes other terms from a day on: price, days, places or anything else. */
@Controller
class AmendPage {
    private final AgreementDesk desk;
    private final AmendAgreement amend;
    private final SeatPlans plans;
    private final BusinessClock clock;

    AmendPage(AgreementDesk desk, AmendAgreement amend, SeatPlans plans, BusinessClock clock) {
        this.desk = desk;
        this.amend = amend;
        this.plans = plans;
        this.clock = clock;
    }

    @Allowed(data = DataKind.K6_CONTRACT, right = Right.READ)
    @GetMapping("/avtaler/{id}/endring")
    View show(@PathVariable UUID id, Form form) {
        AgreementFile file = file(id);
        if (form.restored()) {
            return view(file, form);
        }
        var values = new HashMap<>(TermsInput.filled(file.latest()));
        values.put("effectiveOn", clock.today().plusMonths(1).withDayOfMonth(1));
        return view(file, Form.of(values));
    }

    @Allowed(data = DataKind.K6_CONTRACT, right = Right.READ)
    @PostMapping("/avtaler/{id}/endring")
    Object propose(@PathVariable UUID id, Form form) {
        AgreementFile file = file(id);
        var effectiveOn = form.date("effectiveOn");
        var reason = form.text("reason", 2000);
        Optional<Terms> terms = TermsInput.read(form);
        if (!form.ok() || terms.isEmpty() || effectiveOn.isEmpty() || reason.isEmpty()) {
            return view(file, form);
        }
        return switch (amend.propose(file.id(), terms.get(), effectiveOn.get(), reason.get())) {
            case Decision.Accepted<AgreementFile> accepted -> Redirect.to(file.path());
            case Decision.Refused<AgreementFile>(List<Reason> reasons) -> view(file, form.refuse(reasons));
        };
    }

    private AgreementFile file(UUID id) {
        return desk.find(new AgreementId(id))
                .filter(f -> f.signedOn().isPresent())
                .filter(f -> f.sideOf(Acting.member().organisation())
                        .filter(party ->
                                AmendAgreement.mayPropose(party, Acting.member().role()))
                        .isPresent())
                .orElseThrow(NotFound::new);
    }

    private View view(AgreementFile file, Form form) {
        Terms terms = file.latest();
        var offers = terms.places().stream().map(PlaceTerm::offer).distinct().toList();
        var shown = new AmendmentView(
                file, plans.of(offers, clock.today(), terms.places()), Reminders.extensionDay(terms.general()));
        return View.of("agreement/amend", shown).form(form);
    }
}
