package no.tunet.pilot.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.Reason;

/** A meeting of the steering group: its number in the project, day, place, agenda, and how far its minutes have come. */
public record Meeting(int number, LocalDate on, String place, List<Item> agenda, State state, int version) {
    public Meeting {
        agenda = List.copyOf(agenda);
    }

    /** One thing on the agenda, with its paper and what the minutes say about it. */
    public record Item(int number, String title, Optional<UUID> paper, String minutes) {}

    /** How far the minutes have come. */
    public sealed interface State {
        /** Called; nothing is written yet. */
        record Called() implements State {}

        /** The minutes are written; those present are named by their seat. */
        record Minuted(LocalDate on, List<String> present) implements State {}

        /** A later meeting has approved the minutes; nothing changes any more. */
        record Approved(LocalDate on, int atMeeting, LocalDate minutedOn, List<String> present) implements State {}
    }

    /** Those who were there, once that is written. */
    public List<String> present() {
        return switch (state) {
            case State.Called called -> List.of();
            case State.Minuted minuted -> minuted.present();
            case State.Approved approved -> approved.present();
        };
    }

    public boolean isApproved() {
        return state instanceof State.Approved;
    }

    /** Why minutes cannot be written now. */
    public List<Reason> minutesRefusals(List<String> present, List<String> minutes, LocalDate today) {
        var reasons = new ArrayList<>(changeRefusals());
        if (on.isAfter(today)) {
            reasons.add(Reason.of("pilot.meeting.notYet", on));
        }
        if (present.isEmpty()) {
            reasons.add(Reason.of("pilot.meeting.nobody"));
        }
        for (int i = 0; i < agenda.size(); i++) {
            if (i >= minutes.size() || minutes.get(i).isBlank()) {
                reasons.add(Reason.of("pilot.meeting.noMinutes", agenda.get(i).number()));
            }
        }
        return List.copyOf(reasons);
    }

    /** Why nothing about the meeting may change any more. */
    public List<Reason> changeRefusals() {
        return isApproved() ? List.of(Reason.of("pilot.meeting.closed")) : List.of();
    }

    /** Why a decision may not be noted at an item. */
    public List<Reason> decisionRefusals(int item, LocalDate today) {
        var reasons = new ArrayList<>(changeRefusals());
        if (on.isAfter(today)) {
            reasons.add(Reason.of("pilot.meeting.notYet", on));
        }
        if (agenda.stream().noneMatch(i -> i.number() == item)) {
            reasons.add(Reason.of("pilot.meeting.noItem", item));
        }
        return List.copyOf(reasons);
    }

    /** Why another meeting may not approve these minutes: it must be a later one that has been held. */
    public List<Reason> approvalRefusals(Meeting later, LocalDate today) {
        var reasons = new ArrayList<Reason>();
        if (!(state instanceof State.Minuted)) {
            reasons.add(Reason.of(isApproved() ? "pilot.meeting.closed" : "pilot.meeting.notMinuted"));
        }
        if (later.number() <= number || later.on().isBefore(on)) {
            reasons.add(Reason.of("pilot.meeting.notLater", later.number(), number));
        }
        if (later.on().isAfter(today)) {
            reasons.add(Reason.of("pilot.meeting.notYet", later.on()));
        }
        return List.copyOf(reasons);
    }
}
