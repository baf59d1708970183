package no.tunet.agreement.course;

import java.util.List;
import java.util.UUID;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.agreement.AgreementDesk;
import no.tunet.agreement.AgreementFile;
import no.tunet.agreement.AgreementId;
import no.tunet.agreement.RunAgreement;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Closes a matter that was put right, and takes a notice back. */
@Controller
class CourseAnswerPage {
    private final AgreementDesk desk;
    private final RunAgreement run;

    CourseAnswerPage(AgreementDesk desk, RunAgreement run) {
        this.desk = desk;
        this.run = run;
    }

    @Allowed(data = DataKind.K6_CONTRACT, right = Right.READ)
    @PostMapping("/avtaler/{id}/mangel/rettet")
    Object fixed(@PathVariable UUID id, Form form) {
        AgreementFile file = file(id);
        return answer(file, run.closeMatter(file.id()), form);
    }

    @Allowed(data = DataKind.K6_CONTRACT, right = Right.READ)
    @PostMapping("/avtaler/{id}/oppsigelse/tilbake")
    Object withdraw(@PathVariable UUID id, Form form) {
        AgreementFile file = file(id);
        return answer(file, run.withdrawNotice(file.id()), form);
    }

    private AgreementFile file(UUID id) {
        return desk.find(new AgreementId(id)).orElseThrow(NotFound::new);
    }

    private static Object answer(AgreementFile file, Decision<AgreementFile> decision, Form form) {
        return switch (decision) {
            case Decision.Accepted<AgreementFile> accepted -> Redirect.to(file.path());
            case Decision.Refused<AgreementFile>(List<Reason> reasons) ->
                View.of("agreement/courseRefused", new CourseRefusedView(file)).form(form.refuse(reasons));
        };
    }
}
