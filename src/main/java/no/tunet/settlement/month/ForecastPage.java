package no.tunet.settlement.month;

import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.agreement.AgreementId;
import no.tunet.kernel.BusinessClock;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class ForecastPage {
    private final ForecastYear forecast;
    private final BusinessClock clock;

    ForecastPage(ForecastYear forecast, BusinessClock clock) {
        this.forecast = forecast;
        this.clock = clock;
    }

    @Allowed(data = DataKind.K13_INVOICE, right = Right.READ)
    @GetMapping("/maned/prognose/{agreement}")
    View show(@PathVariable AgreementId agreement, Form form) {
        String year = form.value("aar");
        int asked = year.matches("(19|20)\\d\\d")
                ? Integer.parseInt(year)
                : clock.today().getYear();
        return View.of(
                "settlement/month/forecast", forecast.of(agreement, asked).orElseThrow(NotFound::new));
    }
}
