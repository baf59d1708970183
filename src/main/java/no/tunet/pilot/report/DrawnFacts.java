package no.tunet.pilot.report;

import java.util.ArrayList;
import java.util.List;
import no.tunet.pilot.Counted;
import no.tunet.pilot.domain.ReportFact;

/** What was found for a report: sentences to print, and the same as counts to add up. */
record DrawnFacts(List<ReportFact> facts, Counted counted) {
    static final DrawnFacts NONE = new DrawnFacts(List.of(), Counted.NOTHING);

    DrawnFacts plus(DrawnFacts more) {
        var all = new ArrayList<>(facts);
        all.addAll(more.facts);
        return new DrawnFacts(List.copyOf(all), counted.plus(more.counted));
    }
}
