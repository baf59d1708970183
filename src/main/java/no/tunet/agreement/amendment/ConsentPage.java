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
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes a party's yes to an amendment; who may say it is a rule of the agreement. */
@Controller
class ConsentPage {
    private final AgreementDesk desk;
    private final AmendAgreement amend;

    ConsentPage(AgreementDesk desk, AmendAgreement amend) {
        this.desk = desk;
        this.amend = amend;
    }

    @Allowed(data = DataKind.K6_CONTRACT, right = Right.READ)
    @PostMapping("/avtaler/{id}/endring/samtykke")
    Object consent(@PathVariable UUID id, Form form) {
        AgreementFile file = desk.find(new AgreementId(id)).orElseThrow(NotFound::new);
        return switch (amend.consent(file.id(), form.value("hash"))) {
            case Decision.Accepted<AgreementFile> accepted -> Redirect.to(file.path());
            case Decision.Refused<AgreementFile>(List<Reason> reasons) ->
                View.of(
                                "agreement/amendRefused",
                                new AmendmentView(file, List.of(), file.term().to()))
                        .form(form.refuse(reasons));
        };
    }
}
