package no.tunet.programme.award;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Money;
import no.tunet.kernel.Reason;
import no.tunet.programme.CallDesk;
import no.tunet.programme.CallView;
import no.tunet.programme.domain.Portfolio;
import no.tunet.programme.domain.ServiceArea;
import no.tunet.ui.Form;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** All applications to a call side by side: what a choice would use of the frame and which areas it covers, before anything is decided. */
@Controller
public class PortfolioPage {
    private final CallDesk calls;
    private final PortfolioDesk desk;
    private final DecideAwards decideAwards;

    PortfolioPage(CallDesk calls, PortfolioDesk desk, DecideAwards decideAwards) {
        this.calls = calls;
        this.desk = desk;
        this.decideAwards = decideAwards;
    }

    @Allowed(data = DataKind.K14_GRANT, right = Right.APPROVE)
    @GetMapping("/utlysninger/{id}/soknader")
    @Transactional(readOnly = true)
    public View show(@PathVariable String id, Form form) {
        return view(calls.openToRun(id), form);
    }

    @Allowed(data = DataKind.K14_GRANT, right = Right.APPROVE)
    @PostMapping("/utlysninger/{id}/tildeling")
    @Transactional
    public Object decide(@PathVariable String id, Form form) {
        CallView call = calls.openToRun(id);
        var choice = choice(form);
        String reasons = form.optionalText("reasons").orElse("");
        if (form.value("action").equals("try") || !form.ok()) {
            return view(call, form);
        }
        return switch (decideAwards.decide(call, choice, reasons)) {
            case Decision.Refused<Portfolio>(List<Reason> obstacles) -> view(call, form.refuse(obstacles));
            case Decision.Accepted<Portfolio> decided -> Redirect.to(call.path() + "/soknader");
        };
    }

    private static Map<UUID, Money> choice(Form form) {
        var choice = new HashMap<UUID, Money>();
        for (UUID id : form.ids("velg")) {
            choice.put(id, form.optionalMoney("amount-" + id).orElse(Money.ZERO));
        }
        return choice;
    }

    private View view(CallView call, Form form) {
        var applications = desk.applications(call);
        var quiet = new Form(form.raw(), Map.of());
        return View.of(
                        "programme/award/portfolio",
                        new Shown(
                                call,
                                applications,
                                desk.tried(call, applications, choice(quiet)),
                                desk.assessors(),
                                applications.stream()
                                        .anyMatch(a -> a.progress().granted().isPresent())))
                .form(form);
    }

    /** What the portfolio shows. */
    public record Shown(
            CallView call,
            List<PortfolioDesk.Applied> applications,
            Portfolio portfolio,
            int assessors,
            boolean decided) {

        public long appliedFor(ServiceArea area) {
            return applications.stream()
                    .filter(a -> a.sent().proposal().basics().area().equals(area.code()))
                    .count();
        }

        public long chosenIn(ServiceArea area) {
            return applications.stream()
                    .filter(a -> a.sent().proposal().basics().area().equals(area.code()))
                    .filter(a -> portfolio.chosen().containsKey(a.sent().id()))
                    .count();
        }

        public String amount(Form form, PortfolioDesk.Applied applied, no.tunet.ui.Page page) {
            String name = "amount-" + applied.sent().id();
            return form.raw().containsKey(name)
                    ? form.value(name)
                    : page.formats().number(applied.sent().asked().ore() / 100);
        }
    }
}
