package no.tunet.agreement.signing;

import java.util.List;
import java.util.UUID;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.agreement.AgreementDesk;
import no.tunet.agreement.AgreementFile;
import no.tunet.agreement.AgreementId;
import no.tunet.agreement.SignAgreement;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Sends a draft to the parties, and takes each party's yes. */
@Controller
class AnswerPage {
    private final AgreementDesk desk;
    private final SignAgreement sign;

    AnswerPage(AgreementDesk desk, SignAgreement sign) {
        this.desk = desk;
        this.sign = sign;
    }

    @Allowed(data = DataKind.K4_PROCUREMENT, right = Right.UPDATE)
    @PostMapping("/avtaler/{id}/utsending")
    Object send(@PathVariable UUID id, Form form) {
        AgreementFile file = file(id);
        return answer(file, desk.send(file.id()), form);
    }

    @Allowed(data = DataKind.K6_CONTRACT, right = Right.APPROVE)
    @PostMapping("/avtaler/{id}/godkjenning")
    Object approve(@PathVariable UUID id, Form form) {
        AgreementFile file = file(id);
        return answer(file, sign.consent(file.id(), form.value("hash")), form);
    }

    @Allowed(data = DataKind.K6_CONTRACT, right = Right.SIGN)
    @PostMapping("/avtaler/{id}/underskrift")
    Object sign(@PathVariable UUID id, Form form) {
        AgreementFile file = file(id);
        return answer(file, sign.consent(file.id(), form.value("hash")), form);
    }

    private AgreementFile file(UUID id) {
        return desk.find(new AgreementId(id)).orElseThrow(NotFound::new);
    }

    private static Object answer(AgreementFile file, Decision<AgreementFile> decision, Form form) {
        return switch (decision) {
            case Decision.Accepted<AgreementFile> accepted -> Redirect.to(file.path());
            case Decision.Refused<AgreementFile>(List<Reason> reasons) ->
                View.of("agreement/refused", new RefusedView(file)).form(form.refuse(reasons));
        };
    }
}
