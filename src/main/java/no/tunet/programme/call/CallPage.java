package no.tunet.programme.call;

import java.util.List;
import no.tunet.access.Public;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Role;
import no.tunet.programme.CallDesk;
import no.tunet.programme.CallStore;
import no.tunet.programme.CallView;
import no.tunet.ui.Form;
import no.tunet.ui.MenuEntry;
import no.tunet.ui.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Calls, open to everybody: what can be applied for, by whom, until when, under which rules. */
@Controller
public class CallPage {
    private final CallDesk desk;
    private final CallStore calls;
    private final QuestionStore questions;
    private final BusinessClock clock;

    CallPage(CallDesk desk, CallStore calls, QuestionStore questions, BusinessClock clock) {
        this.desk = desk;
        this.calls = calls;
        this.questions = questions;
        this.clock = clock;
    }

    @Public
    @GetMapping("/utlysninger")
    @Transactional(readOnly = true)
    public View list() {
        var now = clock.now().toInstant();
        return View.of(
                "programme/call/list",
                new CallList(
                        calls.all().stream()
                                .map(c -> new CallRow(c, c.takesApplicationsAt(now)))
                                .toList(),
                        is(Role.DIRECTORATE_OFFICER)));
    }

    @Public
    @GetMapping("/utlysninger/{id}")
    @Transactional(readOnly = true)
    public View show(@PathVariable String id, Form form) {
        return View.of("programme/call/page", shown(desk.open(id))).form(form);
    }

    Shown shown(CallView call) {
        return new Shown(
                call,
                call.takesApplicationsAt(clock.now().toInstant()),
                CallDesk.runs(call),
                Acting.current().orElse(null) instanceof Actor.Member,
                is(Role.COUNTY_ADVISER) || is(Role.COORDINATOR),
                questions.of(call.id()),
                calls.amendments(call.id()));
    }

    private static boolean is(Role role) {
        return Acting.current().orElse(null) instanceof Actor.Member m && m.role() == role;
    }

    /** The calls, and whether the reader may read in a programme. */
    public record CallList(List<CallRow> calls, boolean officer) {}

    /** A call in the list, and whether it takes applications now. */
    public record CallRow(CallView call, boolean open) {}

    /** What the page of a call shows. */
    public record Shown(
            CallView call,
            boolean open,
            boolean runs,
            boolean signedIn,
            boolean mayApply,
            List<Question> questions,
            List<CallStore.Amended> amendments) {}

    @Configuration(proxyBeanMethods = false)
    static class Menu {
        private static final List<Role> READERS =
                List.of(Role.COUNTY_ADVISER, Role.DIRECTORATE_OFFICER, Role.COORDINATOR, Role.DIRECTOR);

        @Bean
        MenuEntry callMenu() {
            return new MenuEntry("programme.menu", "/utlysninger", 88, member -> READERS.contains(member.role()));
        }
    }
}
