package no.tunet.placement.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.placement.domain.Incident.IncidentGrade;
import no.tunet.placement.domain.Incident.IncidentKind;

/** What an incident sets in motion, and how it is followed up. */
public record IncidentRules(int meetingWithinDays) {

    /** A meeting within ten days is offered after a very serious event (pbrl § 3-2). */
    public static IncidentRules known() {
        return new IncidentRules(10);
    }

    /** What must happen because of an incident. */
    public sealed interface Consequence {
        /** The buyer is told in the same moment, and the farm sees whom to ring. */
        record TellBuyerNow() implements Consequence {}

        /** The participant is offered a meeting by this day, and told of the patient injury scheme and the ombud (pbrl § 3-2). */
        record OfferMeeting(LocalDate by) implements Consequence {}

        /** The principal is told of every physical intervention on a school placement (oppl. §§ 13-4, 13-5). */
        record TellPrincipal() implements Consequence {}
    }

    public List<Consequence> consequences(Incident incident, boolean schoolPlacement) {
        var result = new ArrayList<Consequence>();
        if (incident.grade() == IncidentGrade.SERIOUS) {
            result.add(new Consequence.TellBuyerNow());
            result.add(new Consequence.OfferMeeting(incident.happenedOn().plusDays(meetingWithinDays)));
        }
        if (incident.kind() == IncidentKind.PHYSICAL_INTERVENTION && schoolPlacement) {
            result.add(new Consequence.TellPrincipal());
        }
        return List.copyOf(result);
    }

    public Decision<Incident> report(
            IncidentKind kind, IncidentGrade grade, LocalDate happenedOn, String what, LocalDate today) {
        var reasons = new ArrayList<Reason>();
        if (happenedOn.isAfter(today)) {
            reasons.add(Reason.of("placement.incident.inFuture", happenedOn));
        }
        if (what.isBlank()) {
            reasons.add(Reason.of("placement.incident.whatMissing"));
        }
        if (kind == IncidentKind.MISSING && grade != IncidentGrade.SERIOUS) {
            reasons.add(Reason.of("placement.incident.missingIsSerious"));
        }
        return Decision.unless(reasons, () -> new Incident.Reported(kind, grade, happenedOn));
    }

    public Decision<Incident> plan(Incident incident, String measure, LocalDate dueOn, LocalDate today) {
        var reasons = new ArrayList<Reason>();
        if (measure.isBlank()) {
            reasons.add(Reason.of("placement.incident.measureMissing"));
        }
        if (dueOn.isBefore(today)) {
            reasons.add(Reason.of("placement.incident.dueInPast", dueOn));
        }
        return switch (incident) {
            case Incident.Closed closed -> closed(closed);
            case Incident.Reported(var kind, var grade, var on) ->
                Decision.unless(reasons, () -> new Incident.InProgress(kind, grade, on, measure.strip(), dueOn));
            case Incident.InProgress p ->
                Decision.unless(
                        reasons,
                        () -> new Incident.InProgress(p.kind(), p.grade(), p.happenedOn(), measure.strip(), dueOn));
        };
    }

    public Decision<Incident> close(Incident incident, String learnt, LocalDate today) {
        return switch (incident) {
            case Incident.Closed closed -> closed(closed);
            case Incident.Reported reported
            when reported.grade() == IncidentGrade.SERIOUS ->
                Decision.refused(Reason.of("placement.incident.seriousNeedsMeasure"));
            case Incident.Reported(var kind, var grade, var on) -> closing(kind, grade, on, learnt, today);
            case Incident.InProgress p -> closing(p.kind(), p.grade(), p.happenedOn(), learnt, today);
        };
    }

    private static Decision<Incident> closing(
            IncidentKind kind, IncidentGrade grade, LocalDate on, String learnt, LocalDate today) {
        return learnt.isBlank()
                ? Decision.refused(Reason.of("placement.incident.learntMissing"))
                : Decision.accepted(new Incident.Closed(kind, grade, on, learnt.strip(), today));
    }

    private static Decision<Incident> closed(Incident.Closed incident) {
        return Decision.refused(Reason.of("placement.incident.closed", incident.closedOn()));
    }
}
