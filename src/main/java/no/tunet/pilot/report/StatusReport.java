package no.tunet.pilot.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tunet.documents.DocumentId;
import no.tunet.pilot.domain.ReportFact;
import no.tunet.pilot.domain.ReportSection;

/** A status report of a pilot until a day: its facts, its words, and what it became. */
public record StatusReport(
        int number,
        LocalDate until,
        LocalDate drawnOn,
        List<ReportFact> facts,
        Map<ReportSection, String> words,
        int version,
        Optional<Frozen> frozen) {

    /** A frozen report never changes: the day, and the document it went out as. */
    public record Frozen(LocalDate on, DocumentId document) {}

    public List<ReportFact> in(ReportSection section) {
        return facts.stream().filter(f -> f.section() == section).toList();
    }

    public String words(ReportSection section) {
        return words.getOrDefault(section, "");
    }
}
