package no.tunet.party;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.Language;
import no.tunet.kernel.OrgNumber;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.OrganisationKind;
import no.tunet.kernel.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OrganisationStore {
    private static final String SELECT = """
            select o.id, o.kind, n.name, o.org_number, o.written_form, o.municipality_code, o.latitude, o.longitude
            from party.organisation o
            join party.organisation_name n on n.organisation_id = o.id and n.during @> :day::date
            """;

    private final JdbcClient jdbc;

    OrganisationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(OrganisationId id, NewOrganisation organisation) {
        jdbc.sql("""
                        insert into party.organisation (id, kind, org_number, written_form, municipality_code, latitude, longitude)
                        values (:id, :kind, :number, :form, :municipality, :latitude, :longitude)""")
                .param("id", id.value())
                .param("kind", organisation.kind().name())
                .param("number", organisation.orgNumber().map(OrgNumber::digits).orElse(null))
                .param("form", organisation.writtenForm().code())
                .param("municipality", organisation.municipalityCode().orElse(null))
                .param(
                        "latitude",
                        organisation.position().map(Position::latitude).orElse(null))
                .param(
                        "longitude",
                        organisation.position().map(Position::longitude).orElse(null))
                .update();
        addName(id, organisation.name(), organisation.nameFrom());
    }

    void addName(OrganisationId id, String name, LocalDate from) {
        jdbc.sql("""
                        update party.organisation_name set during = daterange(lower(during), :from)
                        where organisation_id = :id and during @> :from::date and lower(during) < :from""").param("id", id.value()).param("from", from).update();
        jdbc.sql(
                        "insert into party.organisation_name (organisation_id, name, during) values (:id, :name, daterange(:from, null))")
                .param("id", id.value())
                .param("name", name)
                .param("from", from)
                .update();
    }

    Optional<OrganisationView> find(OrganisationId id, LocalDate day) {
        return jdbc.sql(SELECT + " where o.id = :id")
                .param("id", id.value())
                .param("day", day)
                .query(OrganisationStore::view)
                .optional();
    }

    Optional<OrganisationView> byNumber(OrgNumber number, LocalDate day) {
        return jdbc.sql(SELECT + " where o.org_number = :number")
                .param("number", number.digits())
                .param("day", day)
                .query(OrganisationStore::view)
                .optional();
    }

    List<OrganisationView> ofKind(OrganisationKind kind, LocalDate day, int limit) {
        return jdbc.sql(SELECT + " where o.kind = :kind order by n.name limit :limit")
                .param("kind", kind.name())
                .param("day", day)
                .param("limit", limit)
                .query(OrganisationStore::view)
                .list();
    }

    Map<OrganisationId, String> names(Collection<OrganisationId> ids, LocalDate day) {
        var names = new HashMap<OrganisationId, String>();
        jdbc.sql("""
                        select organisation_id, name from party.organisation_name
                        where organisation_id = any(:ids) and during @> :day::date""")
                .param("ids", ids.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .param("day", day)
                .query(rs -> {
                    names.put(new OrganisationId(rs.getObject(1, UUID.class)), rs.getString(2));
                });
        return names;
    }

    List<UnitView> units(OrganisationId id) {
        return jdbc.sql(
                        "select id, name from party.unit where organisation_id = :id and ended_on is null order by name")
                .param("id", id.value())
                .query((rs, i) -> new UnitView(new UnitId(rs.getObject("id", UUID.class)), rs.getString("name")))
                .list();
    }

    void addUnit(UnitId unit, OrganisationId organisation, String name) {
        jdbc.sql("insert into party.unit (id, organisation_id, name) values (:id, :organisation, :name)")
                .param("id", unit.value())
                .param("organisation", organisation.value())
                .param("name", name)
                .update();
    }

    private static OrganisationView view(ResultSet rs, int row) throws SQLException {
        var latitude = rs.getObject("latitude", Double.class);
        var longitude = rs.getObject("longitude", Double.class);
        return new OrganisationView(
                new OrganisationId(rs.getObject("id", UUID.class)),
                OrganisationKind.valueOf(rs.getString("kind")),
                rs.getString("name"),
                Optional.ofNullable(rs.getString("org_number")).map(OrgNumber::new),
                Language.of(rs.getString("written_form")),
                Optional.ofNullable(rs.getString("municipality_code")),
                latitude == null || longitude == null
                        ? Optional.empty()
                        : Optional.of(new Position(latitude, longitude)));
    }
}
