package no.tunet.pilot.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tunet.audit.History;
import no.tunet.documents.Documents;
import no.tunet.documents.NewDocument;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Ids;
import no.tunet.kernel.Reason;
import no.tunet.pilot.DecisionStore;
import no.tunet.pilot.KeptPlan;
import no.tunet.pilot.PilotStore;
import no.tunet.pilot.SeatStore;
import no.tunet.pilot.domain.Decided;
import no.tunet.pilot.domain.Meeting;
import no.tunet.pilot.domain.Seat;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Calls a meeting of the steering group, hangs papers on its agenda, writes minutes and decisions, and approves the minutes at a later meeting. */
@Component
public class HoldMeeting {
    private static final int MOST_ITEMS = 40;
    private static final int MOST_BYTES = 10_000_000;

    private final MeetingStore meetings;
    private final SeatStore seats;
    private final DecisionStore decisions;
    private final PilotStore pilots;
    private final Documents documents;
    private final History history;
    private final BusinessClock clock;

    HoldMeeting(
            MeetingStore meetings,
            SeatStore seats,
            DecisionStore decisions,
            PilotStore pilots,
            Documents documents,
            History history,
            BusinessClock clock) {
        this.meetings = meetings;
        this.seats = seats;
        this.decisions = decisions;
        this.pilots = pilots;
        this.documents = documents;
        this.history = history;
        this.clock = clock;
    }

    /** Calls a meeting; gives its number. */
    @Transactional
    public Decision<Integer> call(KeptPlan plan, LocalDate on, String place, List<String> agenda) {
        var reasons = new ArrayList<Reason>();
        if (agenda.isEmpty()) {
            reasons.add(Reason.of("pilot.meeting.noAgenda"));
        }
        if (agenda.size() > MOST_ITEMS) {
            reasons.add(Reason.of("pilot.meeting.longAgenda", agenda.size(), MOST_ITEMS));
        }
        if (on.isBefore(plan.printed().frame().from().atDay(1).minusYears(1))
                || on.isAfter(plan.printed().frame().to().atEndOfMonth().plusYears(1))) {
            reasons.add(Reason.of("pilot.meeting.farOff", on));
        }
        if (!reasons.isEmpty()) {
            return new Decision.Refused<>(reasons);
        }
        int number = meetings.call(plan, on, place, agenda);
        said(plan, "pilot.history.meeting", number);
        return Decision.accepted(number);
    }

    /** Hangs a paper on an item. Only PDF, not above ten million bytes. */
    @Transactional
    public List<Reason> paper(KeptPlan plan, Meeting meeting, int item, byte[] content) {
        var reasons = new ArrayList<>(meeting.changeRefusals());
        if (meeting.agenda().stream().noneMatch(i -> i.number() == item)) {
            reasons.add(Reason.of("pilot.meeting.noItem", item));
        }
        if (content.length < 5 || content[0] != '%' || content[1] != 'P' || content[2] != 'D' || content[3] != 'F') {
            reasons.add(Reason.of("pilot.meeting.notPdf"));
        }
        if (content.length > MOST_BYTES) {
            reasons.add(Reason.of("pilot.meeting.tooBig", MOST_BYTES / 1_000_000));
        }
        if (reasons.isEmpty()) {
            var document = documents.store(new NewDocument(
                    plan.owner(),
                    pilots.funder(plan.id()),
                    plan.id().ref(),
                    "pilot.document.paper",
                    "sakspapir-" + meeting.number() + "-" + item + ".pdf",
                    "application/pdf",
                    content));
            meetings.paper(plan.id(), meeting.number(), item, document.value());
        }
        return List.copyOf(reasons);
    }

    @Transactional
    public List<Reason> minute(KeptPlan plan, Meeting meeting, List<String> present, List<String> minutes) {
        var reasons = new ArrayList<>(meeting.minutesRefusals(present, minutes, clock.today()));
        if (reasons.isEmpty() && !meetings.minute(plan.id(), meeting, present, minutes, clock.today())) {
            reasons.add(Reason.of("pilot.meeting.stale"));
        }
        if (reasons.isEmpty()) {
            said(plan, "pilot.history.minutes", meeting.number());
        }
        return List.copyOf(reasons);
    }

    /** Notes a decision at an item, in the one register of decisions. */
    @Transactional
    public List<Reason> decide(KeptPlan plan, Meeting meeting, int item, String outcome) {
        var reasons = meeting.decisionRefusals(item, clock.today());
        if (reasons.isEmpty()) {
            decisions.add(
                    plan,
                    Decided.at(meeting.number(), item, meeting.on(), outcome),
                    Acting.member().person());
            said(plan, "pilot.history.meetingDecision", meeting.number());
        }
        return reasons;
    }

    @Transactional
    public List<Reason> approve(KeptPlan plan, Meeting meeting, Meeting at) {
        var reasons = meeting.approvalRefusals(at, clock.today());
        if (reasons.isEmpty()) {
            meetings.approve(plan.id(), meeting, at.number(), at.on());
            said(plan, "pilot.history.minutesApproved", meeting.number());
        }
        return reasons;
    }

    /** Gives a seat another title or deputy; the old seat ends today, so that what was is kept. */
    @Transactional
    public void reseat(KeptPlan plan, Optional<Seat> before, Seat after) {
        before.ifPresent(seat -> seats.end(plan.id(), seat.id(), clock.today()));
        seats.add(
                plan.id(),
                plan.owner(),
                new Seat(
                        Ids.next(),
                        after.roleCode(),
                        after.role(),
                        after.organisation(),
                        after.title(),
                        after.deputy()));
        history.record(plan.id().ref(), plan.owner(), Reason.of("pilot.history.seat", after.role()));
    }

    private void said(KeptPlan plan, String code, int number) {
        history.record(plan.id().ref(), plan.owner(), Reason.of(code, number));
    }
}
