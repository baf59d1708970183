package no.tunet.settlement.month;

import java.time.DateTimeException;
import java.time.YearMonth;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.agreement.AgreementId;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.settlement.BasisId;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class DraftPage {
    private final ReckonMonth reckon;
    private final SendBasis send;
    private final SayNothingToBill empty;
    private final BusinessClock clock;

    DraftPage(ReckonMonth reckon, SendBasis send, SayNothingToBill empty, BusinessClock clock) {
        this.reckon = reckon;
        this.send = send;
        this.empty = empty;
        this.clock = clock;
    }

    @Allowed(data = DataKind.K13_INVOICE, right = Right.CREATE)
    @GetMapping("/maned/utkast/{agreement}/{month}")
    View show(@PathVariable AgreementId agreement, @PathVariable String month, Form form) {
        return view(agreement, parsed(month), form);
    }

    @Allowed(data = DataKind.K13_INVOICE, right = Right.CREATE)
    @PostMapping("/maned/utkast/{agreement}/{month}")
    Object send(@PathVariable AgreementId agreement, @PathVariable String month, Form form) {
        return switch (send.send(agreement, parsed(month))) {
            case Decision.Accepted<BasisId>(var id) -> Redirect.to("/maned/" + id);
            case Decision.Refused<BasisId>(var reasons) -> view(agreement, parsed(month), form.refuse(reasons));
        };
    }

    @Allowed(data = DataKind.K13_INVOICE, right = Right.CREATE)
    @PostMapping("/maned/utkast/{agreement}/{month}/ingenting")
    Object nothing(@PathVariable AgreementId agreement, @PathVariable String month, Form form) {
        return switch (empty.say(agreement, parsed(month))) {
            case Decision.Accepted<AgreementId> _ -> Redirect.to("/maned");
            case Decision.Refused<AgreementId>(var reasons) -> view(agreement, parsed(month), form.refuse(reasons));
        };
    }

    private View view(AgreementId agreement, YearMonth month, Form form) {
        var member = Acting.member();
        var draft = reckon.of(agreement, month)
                .filter(d -> d.agreement().farm().equals(member.organisation()))
                .orElseThrow(NotFound::new);
        return View.of("settlement/month/draft", DraftView.of(draft, clock.today(), true))
                .form(form);
    }

    private static YearMonth parsed(String month) {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeException e) {
            throw new NotFound();
        }
    }
}
