package no.tunet.comparison;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.tunet.comparison.domain.Assumptions;
import no.tunet.comparison.domain.Expectation;
import no.tunet.comparison.domain.Postponement;
import no.tunet.comparison.domain.PriceLevel;
import no.tunet.comparison.domain.Stage;
import no.tunet.comparison.domain.Volume;
import no.tunet.kernel.Money;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Share;
import no.tunet.kernel.UnitId;
import no.tunet.need.NeedId;

/** From a row to a comparison. */
public final class ComparisonRows {
    private ComparisonRows() {}

    public static StoredComparison stored(ResultSet row, int number) throws SQLException {
        return new StoredComparison(
                new ComparisonId(row.getObject("id", UUID.class)),
                new OrganisationId(row.getObject("org_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                new NeedId(row.getObject("need_id", UUID.class)),
                assumptions(row),
                stage(row),
                row.getObject("stage_on", LocalDate.class),
                row.getInt("edition"),
                row.getInt("version"));
    }

    private static Assumptions assumptions(ResultSet row) throws SQLException {
        var volume = new Volume(row.getInt("people"), row.getInt("half_days_per_week"), row.getInt("weeks_per_year"));
        return new Assumptions(
                new Expectation(volume, new Share(row.getInt("attendance_bp"))),
                new PriceLevel(row.getInt("price_year"), row.getInt("growth_bp"), row.getString("growth_source")),
                row.getString("goals"),
                row.getBoolean("nothing_today"),
                row.getObject("postponed_months") == null
                        ? Optional.empty()
                        : Optional.of(new Postponement(
                                new Money(row.getLong("postponed_per_year_ore")),
                                row.getInt("postponed_months"),
                                row.getString("postponed_source"))),
                row.getObject("taxed_purchases_bp") == null
                        ? Optional.empty()
                        : Optional.of(new Share(row.getInt("taxed_purchases_bp"))));
    }

    private static Stage stage(ResultSet row) throws SQLException {
        return switch (row.getString("stage")) {
            case "OPEN" ->
                new Stage.Open(
                        row.getString("note_text") == null
                                ? Optional.empty()
                                : Optional.of(new Stage.Note(
                                        row.getString("note_text"), person(row, "note_by"), day(row, "note_on"))));
            case "PROPOSED" -> new Stage.Proposed(proposal(row));
            case "SIGNED" ->
                new Stage.Signed(
                        proposal(row), person(row, "signed_by"), day(row, "signed_on"), row.getInt("unknown_lines"));
            default -> throw new IllegalStateException("a stage the database does not allow");
        };
    }

    private static Stage.Proposal proposal(ResultSet row) throws SQLException {
        return new Stage.Proposal(
                Verdict.valueOf(row.getString("verdict")),
                row.getString("reasons"),
                Optional.ofNullable(row.getObject("chosen_side_id", UUID.class)),
                person(row, "proposed_by"),
                day(row, "proposed_on"));
    }

    private static PersonId person(ResultSet row, String column) throws SQLException {
        return new PersonId(row.getObject(column, UUID.class));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
