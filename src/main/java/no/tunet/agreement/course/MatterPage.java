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

/** Tells the other party what is wrong and by when it must be put right. */
@Controller
class MatterPage {
    private final AgreementDesk desk;
    private final RunAgreement run;
    private final BusinessClock clock;

    MatterPage(AgreementDesk desk, RunAgreement run, BusinessClock clock) {
        this.desk = desk;
        this.run = run;
        this.clock = clock;
    }

    @Allowed(data = DataKind.K6_CONTRACT, right = Right.READ)
    @GetMapping("/avtaler/{id}/mangel")
    View show(@PathVariable UUID id, Form form) {
        return view(file(id), form);
    }

    @Allowed(data = DataKind.K6_CONTRACT, right = Right.READ)
    @PostMapping("/avtaler/{id}/mangel")
    Object answer(@PathVariable UUID id, Form form) {
        AgreementFile file = file(id);
        String reason = form.text("reason", 2000).orElse("");
        Optional<LocalDate> day = form.date("day");
        if (!form.ok()) {
            return view(file, form);
        }
        return switch (run.raise(file.id(), reason, day.orElseThrow())) {
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
                        ReasonView.of(file, "agreement.matter", "/mangel", false)
                                .asking(clock.today().plusMonths(1)))
                .form(form);
    }
}
