package no.tunet.agreement.amendment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.agreement.AgreementDesk;
import no.tunet.agreement.AgreementFile;
import no.tunet.agreement.AgreementId;
import no.tunet.agreement.AmendAgreement;
import no.tunet.agreement.domain.Reminders;
import no.tunet.agreement.domain.Terms;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Period;
import no.tunet.kernel.Reason;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Proposes a later last day, everything else as it is. */
@Controller
class ExtendPage {
    private final AgreementDesk desk;
    private final AmendAgreement amend;
    private final BusinessClock clock;

    ExtendPage(AgreementDesk desk, AmendAgreement amend, BusinessClock clock) {
        this.desk = desk;
        this.amend = amend;
        this.clock = clock;
    }

    @Allowed(data = DataKind.K6_CONTRACT, right = Right.READ)
    @GetMapping("/avtaler/{id}/forlengelse")
    View show(@PathVariable UUID id, Form form) {
        AgreementFile file = file(id);
        return view(
                file,
                form.restored() ? form : Form.of(Map.of("end", file.term().to().plusYears(1))));
    }

    @Allowed(data = DataKind.K6_CONTRACT, right = Right.READ)
    @PostMapping("/avtaler/{id}/forlengelse")
    Object propose(@PathVariable UUID id, Form form) {
        AgreementFile file = file(id);
        var end = form.date("end");
        var reason = form.text("reason", 2000);
        if (end.isPresent() && !end.get().isAfter(file.term().to())) {
            form.fail("end", Reason.of("agreement.extend.later", file.term().to()));
        }
        if (!form.ok() || end.isEmpty() || reason.isEmpty()) {
            return view(file, form);
        }
        LocalDate today = clock.today();
        LocalDate effective = today.isBefore(file.term().from()) ? file.term().from() : today.plusDays(1);
        Terms longer = file.latest().withTerm(new Period(file.term().from(), end.get()));
        return switch (amend.propose(file.id(), longer, effective, reason.get())) {
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

    private static View view(AgreementFile file, Form form) {
        var settleBy = Reminders.extensionDay(file.latest().general());
        return View.of("agreement/extend", new AmendmentView(file, List.of(), settleBy))
                .form(form);
    }
}
