package no.tunet.tasks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ResponsibilityStore {
    private static final String SELECT = """
            select r.*, o.name as owner_name, d.name as deputy_name
            from tasks.responsibility r
            left join party.person o on o.id = r.owner_id
            left join party.person d on d.id = r.deputy_id
            """;

    private final JdbcClient jdbc;

    ResponsibilityStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void assign(
            ObjectRef about,
            OrganisationId organisation,
            Optional<UnitId> unit,
            PersonId owner,
            Optional<PersonId> deputy,
            String title,
            String path) {
        jdbc.sql("""
                        insert into tasks.responsibility (about_kind, about_id, org_id, unit_id, owner_id, deputy_id, title, path)
                        values (:kind, :id, :org, :unit, :owner, :deputy, :title, :path)
                        on conflict (about_kind, about_id) do update
                        set owner_id = excluded.owner_id, deputy_id = excluded.deputy_id, title = excluded.title, unit_id = excluded.unit_id,
                            without_owner_since = null, ended_at = null, version = responsibility.version + 1""")
                .param("kind", about.kind())
                .param("id", about.id())
                .param("org", organisation.value())
                .param("unit", unit.map(UnitId::value).orElse(null))
                .param("owner", owner.value())
                .param("deputy", deputy.map(PersonId::value).orElse(null))
                .param("title", title)
                .param("path", path)
                .update();
    }

    Optional<Responsible> find(ObjectRef about) {
        return jdbc.sql(SELECT + " where r.about_kind = :kind and r.about_id = :id")
                .param("kind", about.kind())
                .param("id", about.id())
                .query(ResponsibilityStore::responsible)
                .optional();
    }

    List<Responsible> openFor(OrganisationId organisation, PersonId person) {
        return jdbc.sql(
                        SELECT
                                + " where r.org_id = :org and r.ended_at is null and (r.owner_id = :person or r.deputy_id = :person) order by r.title, r.about_id limit 1000")
                .param("org", organisation.value())
                .param("person", person.value())
                .query(ResponsibilityStore::responsible)
                .list();
    }

    List<Responsible> open(OrganisationId organisation) {
        return jdbc.sql(
                        SELECT
                                + " where r.org_id = :org and r.ended_at is null order by r.owner_id is not null, r.deputy_id is not null, r.title, r.about_id limit 1000")
                .param("org", organisation.value())
                .query(ResponsibilityStore::responsible)
                .list();
    }

    boolean change(ObjectRef about, Optional<PersonId> owner, Optional<PersonId> deputy, int version) {
        return jdbc.sql("""
                                update tasks.responsibility
                                set owner_id = :owner, deputy_id = :deputy, version = version + 1,
                                    without_owner_since = case when :owner::uuid is null then coalesce(without_owner_since, current_date) end
                                where about_kind = :kind and about_id = :id and version = :version""")
                        .param("owner", owner.map(PersonId::value).orElse(null))
                        .param("deputy", deputy.map(PersonId::value).orElse(null))
                        .param("kind", about.kind())
                        .param("id", about.id())
                        .param("version", version)
                        .update()
                == 1;
    }

    void end(ObjectRef about) {
        jdbc.sql("update tasks.responsibility set ended_at = now() where about_kind = :kind and about_id = :id")
                .param("kind", about.kind())
                .param("id", about.id())
                .update();
    }

    private static Responsible responsible(ResultSet rs, int row) throws SQLException {
        return new Responsible(
                new ObjectRef(rs.getString("about_kind"), rs.getObject("about_id", UUID.class)),
                new OrganisationId(rs.getObject("org_id", UUID.class)),
                Optional.ofNullable(rs.getObject("unit_id", UUID.class)).map(UnitId::new),
                Optional.ofNullable(rs.getObject("owner_id", UUID.class)).map(PersonId::new),
                Optional.ofNullable(rs.getString("owner_name")),
                Optional.ofNullable(rs.getObject("deputy_id", UUID.class)).map(PersonId::new),
                Optional.ofNullable(rs.getString("deputy_name")),
                rs.getString("title"),
                rs.getString("path"),
                Optional.ofNullable(rs.getObject("without_owner_since", LocalDate.class)),
                rs.getInt("version"));
    }
}
