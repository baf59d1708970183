package no.tunet.approval.paper;

import java.util.List;
import java.util.Optional;
import no.tunet.approval.domain.Paper;
import no.tunet.approval.domain.PaperKind;
import no.tunet.approval.domain.PaperRule;

/** A farm's papers beside what is asked of each kind. */
public record PapersView(List<Row> rows) {
    /** A kind of paper: its rule, whether it counts today, and every paper that was shown. */
    public record Row(PaperKind kind, Optional<PaperRule> rule, boolean valid, List<Paper> shown) {}
}
