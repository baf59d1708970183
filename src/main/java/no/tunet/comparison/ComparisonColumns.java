package no.tunet.comparison;

import java.util.HashMap;
import java.util.Map;
import no.tunet.comparison.domain.Postponement;
import no.tunet.comparison.domain.Stage;
import no.tunet.kernel.Share;
import org.jspecify.annotations.Nullable;

/** From a comparison to its row. */
final class ComparisonColumns {
    private ComparisonColumns() {}

    static Map<String, @Nullable Object> of(StoredComparison stored) {
        var columns = new HashMap<String, @Nullable Object>();
        var assumptions = stored.assumptions();
        var volume = assumptions.ground().volume();
        columns.put("id", stored.id().value());
        columns.put("org", stored.organisation().value());
        columns.put("unit", stored.unit().value());
        columns.put("need", stored.need().value());
        columns.put("people", volume.people());
        columns.put("half_days", volume.halfDaysPerWeek());
        columns.put("weeks", volume.weeksPerYear());
        columns.put("attendance", assumptions.ground().attendance().basisPoints());
        columns.put("price_year", assumptions.level().year());
        columns.put("growth", assumptions.level().growthBasisPoints());
        columns.put("growth_source", assumptions.level().source());
        columns.put("goals", assumptions.goals());
        columns.put("nothing_today", assumptions.nothingToday());
        columns.put(
                "postponed_per_year",
                assumptions
                        .postponement()
                        .map(p -> p.alternativePerYear().ore())
                        .orElse(null));
        columns.put(
                "postponed_months",
                assumptions.postponement().map(Postponement::mostMonths).orElse(null));
        columns.put(
                "postponed_source",
                assumptions.postponement().map(Postponement::source).orElse(""));
        columns.put(
                "taxed_purchases",
                assumptions.taxedPurchases().map(Share::basisPoints).orElse(null));
        columns.put("stage_on", stored.since());
        columns.put("edition", stored.edition());
        columns.put("version", stored.version());
        putStage(columns, stored.stage());
        return columns;
    }

    private static void putStage(Map<String, @Nullable Object> columns, Stage stage) {
        for (var column : new String[] {
            "note_text",
            "note_by",
            "note_on",
            "verdict",
            "reasons",
            "chosen",
            "proposed_by",
            "proposed_on",
            "signed_by",
            "signed_on",
            "unknown_lines"
        }) {
            columns.put(column, null);
        }
        switch (stage) {
            case Stage.Open open -> {
                columns.put("stage", "OPEN");
                open.back().ifPresent(note -> {
                    columns.put("note_text", note.text());
                    columns.put("note_by", note.by().value());
                    columns.put("note_on", note.on());
                });
            }
            case Stage.Proposed proposed -> {
                columns.put("stage", "PROPOSED");
                putProposal(columns, proposed.proposal());
            }
            case Stage.Signed signed -> {
                columns.put("stage", "SIGNED");
                putProposal(columns, signed.proposal());
                columns.put("signed_by", signed.by().value());
                columns.put("signed_on", signed.on());
                columns.put("unknown_lines", signed.unknownLines());
            }
        }
    }

    private static void putProposal(Map<String, @Nullable Object> columns, Stage.Proposal proposal) {
        columns.put("verdict", proposal.verdict().name());
        columns.put("reasons", proposal.reasons());
        columns.put("chosen", proposal.chosenSide().orElse(null));
        columns.put("proposed_by", proposal.by().value());
        columns.put("proposed_on", proposal.on());
    }
}
