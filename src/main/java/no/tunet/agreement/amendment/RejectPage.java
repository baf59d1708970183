package no.tunet.agreement.amendment;

import java.util.List;
import java.util.UUID;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.agreement.AgreementDesk;
import no.tunet.agreement.AgreementFile;
import no.tunet.agreement.AgreementId;
import no.tunet.agreement.AmendAgreement;
import no.tunet.agreement.ReasonView;
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

/** Rejects, or takes back, an amendment that is not agreed. */
@Controller
class RejectPage {
    private final AgreementDesk desk;
    private final AmendAgreement amend;

    RejectPage(AgreementDesk desk, AmendAgreement amend) {
        this.desk = desk;
        this.amend = amend;
    }

    @Allowed(data = DataKind.K6_CONTRACT, right = Right.READ)
    @GetMapping("/avtaler/{id}/endring/avslag")
    View show(@PathVariable UUID id, Form form) {
        return view(file(id), form);
    }

    @Allowed(data = DataKind.K6_CONTRACT, right = Right.READ)
    @PostMapping("/avtaler/{id}/endring/avslag")
    Object answer(@PathVariable UUID id, Form form) {
        AgreementFile file = file(id);
        String reason = form.text("reason", 2000).orElse("");
        if (!form.ok()) {
            return view(file, form);
        }
        return switch (amend.reject(file.id(), reason)) {
            case Decision.Accepted<AgreementFile> accepted -> Redirect.to(file.path());
            case Decision.Refused<AgreementFile>(List<Reason> reasons) -> view(file, form.refuse(reasons));
        };
    }

    private AgreementFile file(UUID id) {
        return desk.find(new AgreementId(id)).orElseThrow(NotFound::new);
    }

    private static View view(AgreementFile file, Form form) {
        return View.of("agreement/reason", ReasonView.of(file, "agreement.amendment.reject", "/endring/avslag", true))
                .form(form);
    }
}
