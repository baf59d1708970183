package no.tunet.need;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Period;
import no.tunet.kernel.TargetGroup;
import no.tunet.kernel.UnitId;
import no.tunet.need.domain.Need;
import no.tunet.need.domain.RollUp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes needs for the slices of this module. */
@Repository
public class NeedStore {
    private static final String INSERT = """
            insert into need.need (id, org_id, unit_id, state, state_on, target_group, people, half_days_per_week, competences, activities, facilities,
              transports, languages, more, area, within_km, wanted_from, today_kind, today_description, today_per_year_ore, today_source, today_price_year,
              note_text, note_by, note_on, submitted_by, submitted_on, approved_by, approved_on, closing_cause)
            values (:id, :org, :unit, :state, :state_on, :target_group, :people, :half_days, :competences, :activities, :facilities,
              :transports, :languages, :more, :area, :within_km, :wanted_from, :today_kind, :today_description, :today_per_year, :today_source,
              :today_price_year, :note_text, :note_by, :note_on, :submitted_by, :submitted_on, :approved_by, :approved_on, :closing_cause)
            """;
    private static final String UPDATE = """
            update need.need
            set unit_id = :unit, state = :state, state_on = :state_on, target_group = :target_group, people = :people, half_days_per_week = :half_days,
              competences = :competences, activities = :activities, facilities = :facilities, transports = :transports, languages = :languages,
              more = :more, area = :area, within_km = :within_km, wanted_from = :wanted_from, today_kind = :today_kind,
              today_description = :today_description, today_per_year_ore = :today_per_year, today_source = :today_source,
              today_price_year = :today_price_year, note_text = :note_text, note_by = :note_by, note_on = :note_on, submitted_by = :submitted_by,
              submitted_on = :submitted_on, approved_by = :approved_by, approved_on = :approved_on, closing_cause = :closing_cause, version = version + 1
            where id = :id and version = :version
            """;

    private final JdbcClient jdbc;

    NeedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<StoredNeed> find(NeedId id) {
        return jdbc.sql("select * from need.need where id = :id")
                .param("id", id.value())
                .query(NeedRows::stored)
                .optional();
    }

    public void add(StoredNeed need) {
        jdbc.sql(INSERT).params(NeedColumns.of(need)).update();
    }

    /** Saves a new state, and the unit, over the version that was read. False when somebody else has saved since. */
    public boolean save(StoredNeed before, UnitId unit, Need after, LocalDate today) {
        boolean sameState = before.need().getClass() == after.getClass();
        var next = new StoredNeed(
                before.id(), before.organisation(), unit, after, sameState ? before.since() : today, before.version());
        return jdbc.sql(UPDATE).params(NeedColumns.of(next)).update() == 1;
    }

    public boolean save(StoredNeed before, Need after, LocalDate today) {
        return save(before, before.unit(), after, today);
    }

    /** People of approved needs by unit and group, of one organisation; a handful of rows, since units and groups are few. */
    public List<RollUp.UnitCount> counts(OrganisationId organisation) {
        return jdbc.sql("""
                        select unit_id, target_group, sum(people) as people
                        from need.need
                        where org_id = :org and state = 'APPROVED'
                        group by unit_id, target_group
                        order by unit_id, target_group
                        """)
                .param("org", organisation.value())
                .query((row, i) -> new RollUp.UnitCount(
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        TargetGroup.valueOf(row.getString("target_group")),
                        row.getInt("people")))
                .list();
    }

    /** Needs of one organisation that were submitted in a period. */
    int submitted(OrganisationId organisation, Period span) {
        return jdbc.sql("""
                        select count(*) from need.need where org_id = :org and state <> 'DRAFT'
                          and least(submitted_on, approved_on, state_on) between :from and :to""")
                .param("org", organisation.value())
                .param("from", span.from())
                .param("to", span.to())
                .query(Integer.class)
                .single();
    }
}
