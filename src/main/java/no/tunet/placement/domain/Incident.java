package no.tunet.placement.domain;

import java.time.LocalDate;

/** Something that went wrong or nearly did: what kind, how grave, when; followed up until it is closed. */
public sealed interface Incident {
    IncidentKind kind();

    IncidentGrade grade();

    LocalDate happenedOn();

    /** Reported; nobody has said what is done about it. */
    record Reported(IncidentKind kind, IncidentGrade grade, LocalDate happenedOn) implements Incident {}

    /** Somebody is doing something about it by a date. */
    record InProgress(IncidentKind kind, IncidentGrade grade, LocalDate happenedOn, String measure, LocalDate dueOn)
            implements Incident {}

    /** Done, with what was learnt. */
    record Closed(IncidentKind kind, IncidentGrade grade, LocalDate happenedOn, String learnt, LocalDate closedOn)
            implements Incident {}

    /** What happened. */
    enum IncidentKind {
        INJURY,
        ANIMAL,
        THREAT_OR_VIOLENCE,
        PHYSICAL_INTERVENTION,
        MISSING,
        MEDICINE,
        MACHINE_OR_FIRE,
        OTHER
    }

    /** How grave it was; serious means that somebody was or could have been badly hurt, or is missing. */
    enum IncidentGrade {
        NEAR_MISS,
        MINOR,
        SERIOUS
    }
}
