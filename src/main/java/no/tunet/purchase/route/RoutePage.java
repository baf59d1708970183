package no.tunet.purchase.route;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.purchase.PurchaseDesk;
import no.tunet.purchase.PurchaseFile;
import no.tunet.purchase.PurchaseId;
import no.tunet.purchase.domain.BuyerType;
import no.tunet.purchase.domain.ChosenRoute;
import no.tunet.purchase.domain.LegalDate;
import no.tunet.purchase.domain.PurchaseCommand;
import no.tunet.purchase.domain.PurchaseState;
import no.tunet.purchase.domain.Route;
import no.tunet.purchase.domain.RouteAnswer;
import no.tunet.purchase.domain.RouteEngine;
import no.tunet.purchase.domain.RouteQuestion;
import no.tunet.purchase.domain.Step;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The route adviser: the question to the left, the answer to the right. */
@Controller
class RoutePage {
    private final PurchaseDesk desk;
    private final RouteEngine engine;
    private final BusinessClock clock;

    RoutePage(PurchaseDesk desk, RouteEngine engine, BusinessClock clock) {
        this.desk = desk;
        this.engine = engine;
        this.clock = clock;
    }

    @Allowed(data = DataKind.K4_PROCUREMENT, right = Right.UPDATE)
    @GetMapping("/anskaffelser/{id}/rute")
    View show(@PathVariable UUID id, Form restored) {
        PurchaseFile file = file(id);
        if (restored.restored()) {
            return view(file, Optional.empty(), false, restored);
        }
        if (file.state() instanceof PurchaseState.RouteChosen(ChosenRoute route)) {
            var values = new HashMap<>(RouteInput.filled(route.question()));
            route.deviation().ifPresent(d -> {
                values.put("deviation", d.instead());
                values.put("deviationReason", d.reason());
            });
            return view(file, answer(route.question()), true, Form.of(values));
        }
        var start = new HashMap<String, Object>();
        start.put("payment", PaymentKind.MONTHLY);
        start.put("service", Service.DAY_CENTRE);
        start.put("buyer", BuyerType.SUBCENTRAL);
        start.put("dateKind", LegalDate.Kind.FIRST_REQUEST);
        start.put("legalOn", clock.today());
        start.put("arrangement", ArrangementKind.PURCHASE);
        start.put("ground", GroundKind.NONE);
        return view(file, Optional.empty(), false, Form.of(start));
    }

    @Allowed(data = DataKind.K4_PROCUREMENT, right = Right.UPDATE)
    @PostMapping("/anskaffelser/{id}/rute")
    Object choose(@PathVariable UUID id, Form form) {
        PurchaseFile file = file(id);
        Optional<RouteQuestion> question = RouteInput.read(form);
        if (question.isEmpty()) {
            return view(file, Optional.empty(), false, form);
        }
        return switch (engine.answer(question.get())) {
            case Decision.Refused<RouteAnswer>(List<Reason> reasons) ->
                view(file, Optional.empty(), false, form.refuse(reasons));
            case Decision.Accepted<RouteAnswer>(RouteAnswer answer) ->
                form.value("action").equals("choose")
                        ? keep(file, question.get(), answer, form)
                        : view(file, Optional.of(answer), false, form);
        };
    }

    private Object keep(PurchaseFile file, RouteQuestion question, RouteAnswer answer, Form form) {
        Optional<Route> instead = form.optionalChoice("deviation", Route.class);
        String reason = form.optionalText("deviationReason", 4000).orElse("");
        if (!form.ok()) {
            return view(file, Optional.of(answer), false, form);
        }
        var route = new ChosenRoute(
                question,
                answer.route(),
                answer.value().total(),
                instead.map(i -> new ChosenRoute.Deviation(i, reason)),
                new Step(Acting.member().person(), clock.today()));
        return switch (desk.decide(file.id(), new PurchaseCommand.ChooseRoute(route))) {
            case Decision.Accepted<PurchaseFile> accepted -> Redirect.to(file.path());
            case Decision.Refused<PurchaseFile>(List<Reason> reasons) ->
                view(file, Optional.of(answer), false, form.refuse(reasons));
        };
    }

    private Optional<RouteAnswer> answer(RouteQuestion question) {
        return switch (engine.answer(question)) {
            case Decision.Accepted<RouteAnswer>(RouteAnswer answer) -> Optional.of(answer);
            case Decision.Refused<RouteAnswer> refused -> Optional.empty();
        };
    }

    private PurchaseFile file(UUID id) {
        return desk.find(new PurchaseId(id)).orElseThrow(NotFound::new);
    }

    private static View view(PurchaseFile file, Optional<RouteAnswer> answer, boolean kept, Form form) {
        return View.of("purchase/route", new RouteView(file, answer, kept)).form(form);
    }
}
