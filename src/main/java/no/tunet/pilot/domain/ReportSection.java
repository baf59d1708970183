package no.tunet.pilot.domain;

/** The parts of a status report that people write in words. */
public enum ReportSection {
    PROGRESS,
    EXPERIENCE,
    RISKS,
    ECONOMY,
    NEXT
}
