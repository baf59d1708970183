package no.tunet.pilot.domain;

import java.time.LocalDate;
import java.util.Map;

/** What may be done with a report. */
public sealed interface ReportCommand {
    /** Fixes the words and as many facts as were drawn, for the time until a day. */
    record Freeze(Map<ReportSection, String> words, int facts, LocalDate until) implements ReportCommand {}

    /** Sends it to the funder, when there is one known here. */
    record Deliver(boolean funderKnown) implements ReportCommand {}

    /** The funder accepts; words are free to add. */
    record Accept(String words) implements ReportCommand {}

    /** The funder sends it back and says why. */
    record Return(String reasons) implements ReportCommand {}
}
