package no.tunet.pilot.meeting;

import java.util.List;
import java.util.Optional;
import no.tunet.access.ForRoles;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Ids;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.pilot.KeptPlan;
import no.tunet.pilot.PilotDesk;
import no.tunet.pilot.SeatStore;
import no.tunet.pilot.domain.Meeting;
import no.tunet.pilot.domain.Seat;
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

/** Who sits where, the meetings of the steering group, and the forms that call one and change a seat. */
@Controller
public class MeetingListPage {
    private final PilotDesk desk;
    private final MeetingStore meetings;
    private final SeatStore seats;
    private final HoldMeeting holdMeeting;

    MeetingListPage(PilotDesk desk, MeetingStore meetings, SeatStore seats, HoldMeeting holdMeeting) {
        this.desk = desk;
        this.meetings = meetings;
        this.seats = seats;
        this.holdMeeting = holdMeeting;
    }

    @GetMapping("/piloter/{id}/moter")
    @Transactional(readOnly = true)
    @ForRoles({
        Role.COUNTY_ADVISER,
        Role.DIRECTORATE_OFFICER,
        Role.COORDINATOR,
        Role.UNIT_LEADER,
        Role.DIRECTOR,
        Role.PURCHASER
    })
    public View list(@PathVariable String id, Form form) {
        return view(desk.open(id), form);
    }

    @PostMapping("/piloter/{id}/moter")
    @Transactional
    @ForRoles(Role.COUNTY_ADVISER)
    public Object call(@PathVariable String id, Form form) {
        KeptPlan plan = desk.openToWrite(id);
        var on = form.date("on");
        var place = form.text("place", 200);
        var agenda = form.text("agenda").map(MeetingListPage::lines);
        agenda.filter(a -> a.stream().anyMatch(title -> title.length() > 300))
                .ifPresent(a -> form.fail("agenda", Reason.of("pilot.meeting.longItem")));
        if (form.ok()) {
            switch (holdMeeting.call(plan, on.orElseThrow(), place.orElseThrow(), agenda.orElseThrow())) {
                case Decision.Accepted<Integer>(Integer number) -> {
                    return Redirect.to(plan.id().path() + "/moter/" + number);
                }
                case Decision.Refused<Integer>(var reasons) -> form.refuse(reasons);
            }
        }
        return view(plan, form);
    }

    @PostMapping("/piloter/{id}/moter/plass")
    @Transactional
    @ForRoles(Role.COUNTY_ADVISER)
    public Object reseat(@PathVariable String id, Form form) {
        KeptPlan plan = desk.openToWrite(id);
        var now = seats.of(plan.id());
        var chosen = form.oneOf("seat", options(now));
        var title = form.text("title", 200);
        var deputy = form.optionalText("deputy", 200);
        if (form.ok()) {
            Optional<Seat> before = now.stream()
                    .filter(s -> s.id().toString().equals(chosen.orElseThrow()))
                    .findFirst();
            before.ifPresent(seat -> holdMeeting.reseat(
                    plan,
                    before,
                    new Seat(
                            Ids.next(),
                            seat.roleCode(),
                            seat.role(),
                            seat.organisation(),
                            title.orElseThrow(),
                            deputy.orElse(""))));
            return Redirect.to(plan.id().path() + "/moter");
        }
        return view(plan, form);
    }

    private View view(KeptPlan plan, Form form) {
        return View.of(
                        "pilot/meeting/list",
                        new Meetings(plan, meetings.of(plan.id()), seats.of(plan.id()), PilotDesk.mayWrite(plan)))
                .form(form);
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    }

    private static List<Option> options(List<Seat> seats) {
        return seats.stream()
                .map(s -> Option.of(
                        s.id().toString(), s.title().isEmpty() ? s.label() : s.label() + " (" + s.title() + ")"))
                .toList();
    }

    /** The meetings and the seats. */
    public record Meetings(KeptPlan plan, List<Meeting> meetings, List<Seat> seats, boolean mayWrite) {
        public List<Option> seatOptions() {
            return options(seats);
        }

        public String state(Meeting meeting, Page page) {
            return page.reason(MeetingView.state(meeting));
        }
    }
}
