package no.tunet.programme.mandate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import no.tunet.access.ForRoles;
import no.tunet.access.Public;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.programme.CallDesk;
import no.tunet.programme.CallStore;
import no.tunet.programme.CallView;
import no.tunet.programme.ProgrammeStore;
import no.tunet.programme.ProgrammeView;
import no.tunet.programme.domain.MandateCheck;
import no.tunet.programme.domain.Milestone;
import no.tunet.ui.Form;
import no.tunet.ui.Option;
import no.tunet.ui.Page;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A programme: goal, money, people, the timeline as planned and as it went, and where its papers differ. */
@Controller
public class ProgrammePage {
    private final CallDesk desk;
    private final ProgrammeStore programmes;
    private final CallStore calls;
    private final ReadMandate readMandate;

    ProgrammePage(CallDesk desk, ProgrammeStore programmes, CallStore calls, ReadMandate readMandate) {
        this.desk = desk;
        this.programmes = programmes;
        this.calls = calls;
        this.readMandate = readMandate;
    }

    @Public
    @GetMapping("/program")
    @Transactional(readOnly = true)
    public View list() {
        boolean officer =
                Acting.current().orElse(null) instanceof Actor.Member m && m.role() == Role.DIRECTORATE_OFFICER;
        return View.of("programme/mandate/list", new ProgrammeList(programmes.all(), officer));
    }

    @Public
    @GetMapping("/program/{id}")
    @Transactional(readOnly = true)
    public View show(@PathVariable String id, Form form, Page page) {
        return view(desk.programme(id), page, form);
    }

    @ForRoles(Role.DIRECTORATE_OFFICER)
    @PostMapping("/program/{id}/milepeler")
    @Transactional
    public Object note(@PathVariable String id, Form form, Page page) {
        ProgrammeView programme = desk.programmeToRun(id);
        var milestone = form.oneOf("milestone", choices(programme, page));
        var on = form.date("actual");
        var note = form.optionalText("note", 500);
        if (!form.ok() || milestone.isEmpty() || on.isEmpty()) {
            return view(programme, page, form);
        }
        readMandate.note(programme.id(), Integer.parseInt(milestone.get()), on.get(), note.orElse(""));
        return Redirect.to(programme.id().path() + "#timeline");
    }

    private View view(ProgrammeView programme, Page page, Form form) {
        var noted = programmes.noted(programme.id());
        var rows = programme.mandate().timeline().stream()
                .map(m -> new TimelineRow(
                        m, noted.stream().filter(n -> n.number() == m.number()).findFirst()))
                .toList();
        boolean runs = Acting.current().orElse(null) instanceof Actor.Member m
                && m.role() == Role.DIRECTORATE_OFFICER
                && m.organisation().equals(programme.owner());
        return View.of(
                        "programme/mandate/page",
                        new Shown(
                                programme,
                                MandateCheck.contradictions(programme.mandate()),
                                rows,
                                calls.of(programme.id()),
                                runs,
                                choices(programme, page)))
                .form(form);
    }

    private static List<Option> choices(ProgrammeView programme, Page page) {
        return programme.mandate().timeline().stream()
                .map(m -> Option.of(String.valueOf(m.number()), m.task().in(page.language())))
                .toList();
    }

    /** The programmes, and whether the reader may read one in. */
    public record ProgrammeList(List<ProgrammeView> programmes, boolean mayRead) {}

    /** What the page of one programme shows. */
    public record Shown(
            ProgrammeView programme,
            List<Reason> contradictions,
            List<TimelineRow> timeline,
            List<CallView> calls,
            boolean runs,
            List<Option> choices) {}

    /** A milestone as planned and, when it has come, as it went. */
    public record TimelineRow(Milestone planned, Optional<ProgrammeStore.Noted> actual) {
        /** Days later (or, below zero, earlier) than planned; empty when either day is not stated. */
        public Optional<Long> daysLate() {
            Optional<LocalDate> day = planned.plannedOn();
            return actual.flatMap(a -> day.map(d -> ChronoUnit.DAYS.between(d, a.on())));
        }
    }
}
