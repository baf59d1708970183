package no.tunet.agreement.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.agreement.AgreementDesk;
import no.tunet.agreement.AgreementFile;
import no.tunet.agreement.AgreementId;
import no.tunet.agreement.ReasonView;
import no.tunet.agreement.RunAgreement;
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

/** Gives notice with a reason and a last day. */
@Controller
class NoticePage {
    private final AgreementDesk desk;
    private final RunAgreement run;

    NoticePage(AgreementDesk desk, RunAgreement run) {
        this.desk = desk;
        this.run = run;
    }

    @Allowed(data = DataKind.K6_CONTRACT, right = Right.READ)
    @GetMapping("/avtaler/{id}/oppsigelse")
    View show(@PathVariable UUID id, Form form) {
        return view(file(id), form);
    }

    @Allowed(data = DataKind.K6_CONTRACT, right = Right.READ)
    @PostMapping("/avtaler/{id}/oppsigelse")
    Object answer(@PathVariable UUID id, Form form) {
        AgreementFile file = file(id);
        String reason = form.text("reason", 2000).orElse("");
        Optional<LocalDate> day = form.date("day");
        if (!form.ok()) {
            return view(file, form);
        }
        return switch (run.giveNotice(file.id(), reason, day.orElseThrow())) {
            case Decision.Accepted<AgreementFile> accepted -> Redirect.to(file.path());
            case Decision.Refused<AgreementFile>(List<Reason> reasons) -> view(file, form.refuse(reasons));
        };
    }

    private AgreementFile file(UUID id) {
        return desk.find(new AgreementId(id)).orElseThrow(NotFound::new);
    }

    private View view(AgreementFile file, Form form) {
        return View.of(
                        "agreement/reason",
                        ReasonView.of(file, "agreement.notice", "/oppsigelse", true)
                                .asking(run.earliestLastDay(file)))
                .form(form);
    }
}
