package no.tunet.pilot.meeting;

import java.util.List;
import java.util.stream.Stream;
import no.tunet.kernel.Reason;
import no.tunet.pilot.KeptPlan;
import no.tunet.pilot.domain.Decided;
import no.tunet.pilot.domain.Meeting;
import no.tunet.pilot.domain.Seat;
import no.tunet.ui.Option;
import no.tunet.ui.Page;

/** One meeting as its page shows it. */
public record MeetingView(
        KeptPlan plan,
        Meeting meeting,
        List<Meeting> all,
        List<Seat> seats,
        List<Decided> decided,
        boolean mayRead,
        boolean mayWrite) {

    public String path() {
        return plan.id().path() + "/moter/" + meeting.number();
    }

    /** How far the minutes have come, for a sentence. */
    public static Reason state(Meeting meeting) {
        return switch (meeting.state()) {
            case Meeting.State.Called called -> Reason.of("pilot.meeting.state.called");
            case Meeting.State.Minuted minuted -> Reason.of("pilot.meeting.state.minuted", minuted.on());
            case Meeting.State.Approved approved ->
                Reason.of("pilot.meeting.state.approved", approved.on(), approved.atMeeting());
        };
    }

    public List<Decided> at(int item) {
        return decided.stream()
                .filter(d -> d.meeting()
                        .filter(m -> m.meeting() == meeting.number() && m.item() == item)
                        .isPresent())
                .toList();
    }

    public List<Option> items(Page page) {
        return meeting.agenda().stream()
                .map(i -> Option.of(String.valueOf(i.number()), i.number() + ". " + i.title()))
                .toList();
    }

    /** Those who may be there, as the minutes name them; a deputy is named as one. */
    public static List<Option> attendants(List<Seat> seats, Page page) {
        return seats.stream()
                .flatMap(s -> s.deputy().isEmpty()
                        ? Stream.of(s.label())
                        : Stream.of(s.label(), page.t("pilot.meeting.deputyOf", s.deputy(), s.label())))
                .distinct()
                .map(label -> Option.of(label, label))
                .toList();
    }

    /** The later meetings that can approve these minutes. */
    public List<Option> later(Page page) {
        return all.stream()
                .filter(m -> m.number() > meeting.number())
                .map(m -> Option.of(String.valueOf(m.number()), page.t("pilot.meeting.one", m.number(), m.on())))
                .toList();
    }
}
