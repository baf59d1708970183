package no.tunet.pilot.meeting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.tunet.access.ForRoles;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.pilot.DecisionStore;
import no.tunet.pilot.KeptPlan;
import no.tunet.pilot.PilotDesk;
import no.tunet.pilot.PilotStore;
import no.tunet.pilot.SeatStore;
import no.tunet.pilot.domain.Meeting;
import no.tunet.ui.Download;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import no.tunet.ui.Page;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;

/** One meeting: agenda with papers, minutes, decisions, approval at a later meeting; and the minutes on paper. */
@Controller
public class MeetingPage {
    private final PilotDesk desk;
    private final PilotStore pilots;
    private final MeetingStore meetings;
    private final SeatStore seats;
    private final DecisionStore decisions;
    private final HoldMeeting holdMeeting;
    private final MinutesPaper paper;

    MeetingPage(
            PilotDesk desk,
            PilotStore pilots,
            MeetingStore meetings,
            SeatStore seats,
            DecisionStore decisions,
            HoldMeeting holdMeeting,
            MinutesPaper paper) {
        this.desk = desk;
        this.pilots = pilots;
        this.meetings = meetings;
        this.seats = seats;
        this.decisions = decisions;
        this.holdMeeting = holdMeeting;
        this.paper = paper;
    }

    @GetMapping("/piloter/{id}/moter/{number}")
    @Transactional(readOnly = true)
    @ForRoles({
        Role.COUNTY_ADVISER,
        Role.DIRECTORATE_OFFICER,
        Role.COORDINATOR,
        Role.UNIT_LEADER,
        Role.DIRECTOR,
        Role.PURCHASER
    })
    public View show(@PathVariable String id, @PathVariable String number, Form form) {
        KeptPlan plan = desk.open(id);
        return view(plan, number, form);
    }

    @GetMapping("/piloter/{id}/moter/{number}/referat")
    @Transactional(readOnly = true)
    @ForRoles({
        Role.COUNTY_ADVISER,
        Role.DIRECTORATE_OFFICER,
        Role.COORDINATOR,
        Role.UNIT_LEADER,
        Role.DIRECTOR,
        Role.PURCHASER
    })
    public Download print(@PathVariable String id, @PathVariable String number, Page page) {
        KeptPlan plan = desk.open(id);
        return Download.pdf("referat.pdf", paper.print(shown(plan, number), page.language()));
    }

    @PostMapping("/piloter/{id}/moter/{number}/papir")
    @Transactional
    @ForRoles(Role.COUNTY_ADVISER)
    public Object paper(@PathVariable String id, @PathVariable String number, Form form) {
        KeptPlan plan = desk.openToWrite(id);
        var item = form.integer("item", 1, 1000);
        var file = form.file("file");
        if (file.isEmpty()) {
            form.fail("file", Reason.of("ui.form.required"));
        }
        if (form.ok()) {
            holdMeeting
                    .paper(plan, meeting(plan, number), item.orElseThrow(), bytes(file.orElseThrow()))
                    .forEach(reason -> form.fail("file", reason));
        }
        return answer(plan, number, form);
    }

    @PostMapping("/piloter/{id}/moter/{number}/referat")
    @Transactional
    @ForRoles(Role.COUNTY_ADVISER)
    public Object minute(@PathVariable String id, @PathVariable String number, Form form, Page page) {
        KeptPlan plan = desk.openToWrite(id);
        Meeting meeting = meeting(plan, number);
        var version = form.integer("version", 0, Integer.MAX_VALUE);
        var known = MeetingView.attendants(seats.of(plan.id()), page);
        var present = form.values("present").stream()
                .filter(p -> known.stream().anyMatch(k -> k.value().equals(p)))
                .toList();
        var minutes = meeting.agenda().stream()
                .map(i -> form.optionalText("minutes-" + i.number(), 8000).orElse(""))
                .toList();
        if (form.ok()) {
            var seen = new Meeting(
                    meeting.number(),
                    meeting.on(),
                    meeting.place(),
                    meeting.agenda(),
                    meeting.state(),
                    version.orElseThrow());
            form.refuse(holdMeeting.minute(plan, seen, present, minutes));
        }
        return answer(plan, number, form);
    }

    @PostMapping("/piloter/{id}/moter/{number}/vedtak")
    @Transactional
    @ForRoles(Role.COUNTY_ADVISER)
    public Object decide(@PathVariable String id, @PathVariable String number, Form form) {
        KeptPlan plan = desk.openToWrite(id);
        var item = form.integer("decisionItem", 1, 1000);
        var outcome = form.text("outcome", 2000);
        if (form.ok()) {
            form.refuse(holdMeeting.decide(plan, meeting(plan, number), item.orElseThrow(), outcome.orElseThrow()));
        }
        return answer(plan, number, form);
    }

    @PostMapping("/piloter/{id}/moter/{number}/godkjenning")
    @Transactional
    @ForRoles(Role.COUNTY_ADVISER)
    public Object approve(@PathVariable String id, @PathVariable String number, Form form) {
        KeptPlan plan = desk.openToWrite(id);
        var at = form.integer("at", 1, 100_000);
        if (form.ok()) {
            form.refuse(
                    holdMeeting.approve(plan, meeting(plan, number), meeting(plan, String.valueOf(at.orElseThrow()))));
        }
        return answer(plan, number, form);
    }

    private Object answer(KeptPlan plan, String number, Form form) {
        return form.ok() ? Redirect.to(plan.id().path() + "/moter/" + number) : view(plan, number, form);
    }

    private Meeting meeting(KeptPlan plan, String number) {
        return meetings.of(plan.id()).stream()
                .filter(m -> String.valueOf(m.number()).equals(number))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private View view(KeptPlan plan, String number, Form form) {
        MeetingView shown = shown(plan, number);
        return View.of("pilot/meeting/page", shown).form(form.raw().isEmpty() ? filled(shown.meeting()) : form);
    }

    private static Form filled(Meeting meeting) {
        var values = new HashMap<String, Object>();
        values.put("present", meeting.present());
        meeting.agenda().forEach(i -> values.put("minutes-" + i.number(), i.minutes()));
        return Form.of(Map.copyOf(values));
    }

    private MeetingView shown(KeptPlan plan, String number) {
        List<Meeting> all = meetings.of(plan.id());
        Meeting meeting = all.stream()
                .filter(m -> String.valueOf(m.number()).equals(number))
                .findFirst()
                .orElseThrow(NotFound::new);
        var own = Acting.member().organisation();
        return new MeetingView(
                plan,
                meeting,
                all,
                seats.of(plan.id()),
                decisions.of(plan.id()),
                plan.isOwnedBy(own)
                        || pilots.funder(plan.id()).filter(own::equals).isPresent(),
                PilotDesk.mayWrite(plan));
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
