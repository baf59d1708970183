package no.tunet.geography.intake;

import java.sql.Date;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.tunet.geography.domain.Reference;
import no.tunet.geography.domain.RingText;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class IntakeStore {
    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    IntakeStore(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** Puts every fact in the place of what was known of the same day, code and language; a list of a day replaces the whole list of that day. */
    void keep(Reference reference, String files, String source, LocalDate validOn) {
        keepLists("MUNICIPALITY", reference.municipalities());
        keepLists("COUNTY", reference.counties());
        keepNames(reference);
        keepChanges(reference);
        keepCentres(reference);
        keepOutlines(reference);
        batch.update(
                "insert into geography.intake (files, source, valid_on, rows_read) values (?, ?, ?, ?)",
                files,
                source,
                validOn,
                reference.size());
    }

    private void keepNames(Reference reference) {
        var names = new ArrayList<Object[]>();
        reference
                .names()
                .forEach((code, byLanguage) ->
                        byLanguage.forEach((language, name) -> names.add(new Object[] {code, language.name(), name})));
        batch.batchUpdate("""
                insert into geography.place_name (code, language, name) values (?, ?, ?)
                on conflict (code, language) do update set name = excluded.name""", names);
    }

    private void keepChanges(Reference reference) {
        batch.batchUpdate(
                """
                insert into geography.change (old_code, new_code, since_on, changed_on) values (?, ?, ?, ?)
                on conflict (old_code, new_code, changed_on) do update set since_on = excluded.since_on""",
                reference.changes().stream()
                        .map(change -> new Object[] {
                            change.oldCode(),
                            change.newCode(),
                            change.since().map(Date::valueOf).orElse(null),
                            Date.valueOf(change.on())
                        })
                        .toList());
    }

    private void keepCentres(Reference reference) {
        batch.batchUpdate(
                """
                insert into geography.centre (code, latitude, longitude) values (?, ?, ?)
                on conflict (code) do update set latitude = excluded.latitude, longitude = excluded.longitude""",
                reference.centres().entrySet().stream()
                        .map(centre -> new Object[] {
                            centre.getKey(),
                            centre.getValue().latitude(),
                            centre.getValue().longitude()
                        })
                        .toList());
    }

    private void keepOutlines(Reference reference) {
        if (!reference.outlines().isEmpty()) {
            batch.update("delete from geography.outline");
        }
        batch.batchUpdate(
                "insert into geography.outline (code, rings) values (?, ?)",
                reference.outlines().values().stream()
                        .map(outline -> new Object[] {outline.code(), RingText.write(outline.rings())})
                        .toList());
    }

    private void keepLists(String kind, Map<LocalDate, Map<String, String>> lists) {
        lists.forEach((day, list) -> {
            batch.update("delete from geography.edition where kind = ? and valid_on = ?", kind, day);
            batch.update("insert into geography.edition (kind, valid_on) values (?, ?)", kind, day);
            batch.batchUpdate(
                    "insert into geography.listed (kind, valid_on, code, name) values (?, ?, ?, ?)",
                    list.entrySet().stream()
                            .map(entry -> new Object[] {kind, Date.valueOf(day), entry.getKey(), entry.getValue()})
                            .toList());
        });
    }

    List<IntakeEntry> intakes(int limit) {
        return jdbc.sql("""
                        select taken_at, files, source, valid_on, rows_read from geography.intake order by id desc limit :limit""")
                .param("limit", limit)
                .query((rs, i) -> new IntakeEntry(
                        rs.getObject("taken_at", OffsetDateTime.class).toInstant(),
                        rs.getString("files"),
                        rs.getString("source"),
                        rs.getObject("valid_on", LocalDate.class),
                        rs.getInt("rows_read")))
                .list();
    }
}
