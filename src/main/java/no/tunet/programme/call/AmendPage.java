package no.tunet.programme.call;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import no.tunet.access.ForRoles;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.programme.CallDesk;
import no.tunet.programme.CallView;
import no.tunet.programme.domain.CallCommand;
import no.tunet.programme.domain.CallState;
import no.tunet.programme.domain.CallTerms;
import no.tunet.programme.domain.Deadline;
import no.tunet.programme.domain.Wording;
import no.tunet.ui.Form;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Writes, publishes, amends and closes a call. */
@Controller
class AmendPage {
    private static final String TIME = "([01]\\d|2[0-3])[:.][0-5]\\d([:.][0-5]\\d)?";

    private final CallDesk desk;
    private final DecideCall decideCall;

    AmendPage(CallDesk desk, DecideCall decideCall) {
        this.desk = desk;
        this.decideCall = decideCall;
    }

    @ForRoles(Role.DIRECTORATE_OFFICER)
    @GetMapping("/utlysninger/{id}/endring")
    View show(@PathVariable String id, Form form) {
        CallView call = desk.openToRun(id);
        return View.of("programme/call/edit", call).form(form.restored() ? form : filled(call));
    }

    @ForRoles(Role.DIRECTORATE_OFFICER)
    @PostMapping("/utlysninger/{id}/endring")
    Object amend(@PathVariable String id, Form form) {
        CallView call = desk.openToRun(id);
        Optional<CallTerms> terms = terms(call.terms(), form);
        var reason = form.optionalText("reason", 1000);
        if (form.integer("version", 0, Integer.MAX_VALUE)
                .filter(v -> v == call.version())
                .isEmpty()) {
            form.refuse(List.of(Reason.of("ui.form.stale")));
        }
        if (!form.ok() || terms.isEmpty()) {
            return View.of("programme/call/edit", call).form(form);
        }
        return answered(call, form, new CallCommand.Amend(terms.get(), reason.orElse("")));
    }

    @ForRoles(Role.DIRECTORATE_OFFICER)
    @PostMapping("/utlysninger/{id}/kunngjoring")
    Object publish(@PathVariable String id) {
        CallView call = desk.openToRun(id);
        return answered(call, filled(call), new CallCommand.Publish());
    }

    @ForRoles(Role.DIRECTORATE_OFFICER)
    @PostMapping("/utlysninger/{id}/lukking")
    Object close(@PathVariable String id, Form form) {
        CallView call = desk.openToRun(id);
        var reason = form.text("close-reason", 1000);
        Form again = filled(call);
        form.errors().forEach(e -> again.fail(e.field(), e.reason()));
        if (reason.isEmpty()) {
            return View.of("programme/call/edit", call).form(again);
        }
        return answered(call, again, new CallCommand.Close(reason.get()));
    }

    private Object answered(CallView call, Form form, CallCommand command) {
        return switch (decideCall.decide(call, command)) {
            case Decision.Refused<CallView>(List<Reason> reasons) ->
                View.of("programme/call/edit", call).form(form.refuse(reasons));
            case Decision.Accepted<CallView>(CallView changed) ->
                Redirect.to(changed.state() instanceof CallState.Draft ? changed.path() + "/endring" : changed.path());
        };
    }

    private static Optional<CallTerms> terms(CallTerms before, Form form) {
        var nb = form.text("text-nb");
        var nn = form.text("text-nn");
        var en = form.text("text-en");
        var frame = form.money("frame");
        var cap = form.money("cap");
        var day = form.date("deadline");
        var time = time(form);
        var decisionBy = form.date("decision");
        var limits = LimitForm.read(before, form);
        if (!form.ok() || limits.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(limits.get()
                .with(
                        new Wording(nb.orElseThrow(), nn.orElseThrow(), en.orElseThrow()),
                        frame.orElseThrow(),
                        cap.orElseThrow(),
                        new Deadline(day.orElseThrow().atTime(time.orElseThrow())),
                        decisionBy.orElseThrow()));
    }

    private static Optional<LocalTime> time(Form form) {
        String typed = form.value("time").strip().replace('.', ':');
        if (!typed.matches(TIME)) {
            form.fail("time", Reason.of("programme.call.time-wrong"));
            return Optional.empty();
        }
        return Optional.of(LocalTime.parse(typed));
    }

    private static Form filled(CallView call) {
        CallTerms terms = call.terms();
        var values = new HashMap<String, Object>();
        values.put("version", call.version());
        values.put("text-nb", terms.text().nb());
        values.put("text-nn", terms.text().nn());
        values.put("text-en", terms.text().en());
        values.put("frame", terms.frame());
        values.put("cap", terms.cap());
        values.put("deadline", terms.deadline().lastSecond().toLocalDate());
        values.put("time", terms.deadline().lastSecond().toLocalTime().toString());
        values.put("decision", terms.decisionBy());
        LimitForm.fill(terms, values);
        return Form.of(values);
    }
}
