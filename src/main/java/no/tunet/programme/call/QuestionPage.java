package no.tunet.programme.call;

import no.tunet.access.ForRoles;
import no.tunet.access.SignedIn;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Role;
import no.tunet.notices.Notices;
import no.tunet.programme.CallDesk;
import no.tunet.programme.CallView;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Questions to a call, answered in public. */
@Controller
public class QuestionPage {
    private final CallDesk desk;
    private final CallPage page;
    private final QuestionStore questions;
    private final Notices notices;
    private final BusinessClock clock;

    QuestionPage(CallDesk desk, CallPage page, QuestionStore questions, Notices notices, BusinessClock clock) {
        this.desk = desk;
        this.page = page;
        this.questions = questions;
        this.notices = notices;
        this.clock = clock;
    }

    @SignedIn
    @PostMapping("/utlysninger/{id}/sporsmal")
    @Transactional
    public Object ask(@PathVariable String id, Form form) {
        CallView call = desk.open(id);
        var question = form.text("question", 1000);
        if (!form.ok() || question.isEmpty()) {
            return View.of("programme/call/page", page.shown(call)).form(form);
        }
        questions.ask(call, Acting.member().organisation(), question.get(), clock.today());
        notices.toRole(
                call.owner(),
                Role.DIRECTORATE_OFFICER,
                "programme.notice.question",
                java.util.List.of(call.terms().title().nb()),
                call.path() + "#questions");
        return Redirect.to(call.path() + "#questions");
    }

    @ForRoles(Role.DIRECTORATE_OFFICER)
    @PostMapping("/utlysninger/{id}/sporsmal/{question}/svar")
    @Transactional
    public Object answer(@PathVariable String id, @PathVariable String question, Form form) {
        CallView call = desk.openToRun(id);
        var answer = form.text("answer", 2000);
        if (!form.ok() || answer.isEmpty()) {
            return View.of("programme/call/page", page.shown(call)).form(form);
        }
        if (CallDesk.uuid(question)
                .filter(q -> questions.answer(call, q, answer.get(), clock.today()))
                .isEmpty()) {
            throw new NotFound();
        }
        return Redirect.to(call.path() + "#questions");
    }
}
