package no.tunet.need;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.tunet.kernel.Activity;
import no.tunet.kernel.Competence;
import no.tunet.kernel.Facility;
import no.tunet.kernel.Money;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.SpokenLanguage;
import no.tunet.kernel.TargetGroup;
import no.tunet.kernel.Transport;
import no.tunet.kernel.UnitId;
import no.tunet.need.domain.Need;
import no.tunet.need.domain.NeedContent;
import no.tunet.need.domain.Requirements;
import no.tunet.need.domain.TodaysService;

/** From a row to a need. */
public final class NeedRows {
    private NeedRows() {}

    public static StoredNeed stored(ResultSet row, int number) throws SQLException {
        return new StoredNeed(
                new NeedId(row.getObject("id", UUID.class)),
                new OrganisationId(row.getObject("org_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                need(row),
                row.getObject("state_on", LocalDate.class),
                row.getInt("version"));
    }

    private static Need need(ResultSet row) throws SQLException {
        var content = content(row);
        return switch (row.getString("state")) {
            case "DRAFT" ->
                new Need.Draft(content, row.getString("note_text") == null ? Optional.empty() : Optional.of(note(row)));
            case "SUBMITTED" ->
                new Need.Submitted(
                        content, person(row, "submitted_by"), row.getObject("submitted_on", LocalDate.class));
            case "APPROVED" ->
                new Need.Approved(
                        content,
                        person(row, "submitted_by"),
                        person(row, "approved_by"),
                        row.getObject("approved_on", LocalDate.class));
            case "CLOSED" ->
                new Need.Closed(content, Need.ClosingCause.valueOf(row.getString("closing_cause")), note(row));
            default -> throw new IllegalStateException("a state the database does not allow");
        };
    }

    private static Need.Note note(ResultSet row) throws SQLException {
        return new Need.Note(
                row.getString("note_text"), person(row, "note_by"), row.getObject("note_on", LocalDate.class));
    }

    private static PersonId person(ResultSet row, String column) throws SQLException {
        return new PersonId(row.getObject(column, UUID.class));
    }

    private static NeedContent content(ResultSet row) throws SQLException {
        return new NeedContent(
                Optional.ofNullable(row.getString("target_group")).map(TargetGroup::valueOf),
                number(row, "people"),
                number(row, "half_days_per_week"),
                new Requirements(
                        set(row, "competences", Competence.class),
                        set(row, "activities", Activity.class),
                        set(row, "facilities", Facility.class),
                        set(row, "transports", Transport.class),
                        set(row, "languages", SpokenLanguage.class),
                        row.getString("more"),
                        row.getString("area"),
                        number(row, "within_km"),
                        Optional.ofNullable(row.getObject("wanted_from", LocalDate.class))),
                today(row));
    }

    private static TodaysService today(ResultSet row) throws SQLException {
        String description = row.getString("today_description");
        return switch (row.getString("today_kind")) {
            case "NOT_ANSWERED" -> new TodaysService.NotAnswered();
            case "NOTHING" -> new TodaysService.Nothing();
            case "COST_UNKNOWN" -> new TodaysService.CostUnknown(description);
            case "COSTED" ->
                new TodaysService.Costed(
                        description,
                        new Money(row.getLong("today_per_year_ore")),
                        row.getString("today_source"),
                        row.getInt("today_price_year"));
            default -> throw new IllegalStateException("a kind the database does not allow");
        };
    }

    private static OptionalInt number(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
    }

    private static <E extends Enum<E>> Set<E> set(ResultSet row, String column, Class<E> type) throws SQLException {
        String names = row.getString(column);
        return names.isEmpty()
                ? Set.of()
                : Arrays.stream(names.split(","))
                        .map(name -> Enum.valueOf(type, name))
                        .collect(Collectors.toUnmodifiableSet());
    }
}
