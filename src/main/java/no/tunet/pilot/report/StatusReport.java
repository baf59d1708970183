package no.tunet.pilot.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tunet.documents.DocumentId;
import no.tunet.pilot.Counted;
import no.tunet.pilot.domain.ReportFact;
import no.tunet.pilot.domain.ReportKind;
import no.tunet.pilot.domain.ReportSection;
import no.tunet.pilot.domain.ReportState;

/** One edition of a pilot's report until a day: its facts, its words, where it stands, and the document it went out as once it is delivered. */
public record StatusReport(
        int number,
        int edition,
        ReportKind kind,
        LocalDate until,
        LocalDate drawnOn,
        List<ReportFact> facts,
        Counted counted,
        Map<ReportSection, String> words,
        int version,
        ReportState state,
        Optional<DocumentId> document) {

    public List<ReportFact> in(ReportSection section) {
        return facts.stream().filter(f -> f.section() == section).toList();
    }

    public String words(ReportSection section) {
        return words.getOrDefault(section, "");
    }

    public boolean isDraft() {
        return state instanceof ReportState.Draft;
    }

    /** It was sent back: a new edition may be made of it. */
    public boolean isReturned() {
        return state instanceof ReportState.Returned;
    }

    public boolean isAcceptedFinal() {
        return kind == ReportKind.FINAL && state instanceof ReportState.Accepted;
    }

    StatusReport with(Map<ReportSection, String> newWords) {
        return new StatusReport(
                number, edition, kind, until, drawnOn, facts, counted, newWords, version, state, document);
    }

    StatusReport with(DrawnFacts drawn, LocalDate today) {
        return new StatusReport(
                number, edition, kind, until, today, drawn.facts(), drawn.counted(), words, version, state, document);
    }
}
