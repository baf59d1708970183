package no.tunet.exchange.hsds;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Finds what is shown. */
@Repository
class ShownStore {
    private static final String CHOSEN = """
            from exchange.entry where not gone
              and (:search = '' or words like '%' || :search || '%' escape '!')
              and (:term::uuid is null or terms @> array[:term::uuid])
              and (:organization::uuid is null or farm_id = :organization::uuid)
              and (:municipality = '' or municipality_code = :municipality)
              and (:after::timestamptz is null or changed_at >= :after::timestamptz)
            """;

    private final JdbcClient jdbc;

    ShownStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Entry.Place> services(Filter filter) {
        return chosen(
                        "select offer_id, changed_at " + CHOSEN + " order by offer_id limit :limit offset :offset",
                        filter)
                .param("limit", filter.perPage())
                .param("offset", filter.offset())
                .query((rs, i) -> new Entry.Place(
                        rs.getObject("offer_id", UUID.class),
                        rs.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    long countServices(Filter filter) {
        return chosen("select count(*) " + CHOSEN, filter).query(Long.class).single();
    }

    /** One offer of each farm, by farm. */
    List<Entry.Place> organizations(Filter filter) {
        return chosen(
                        "select distinct on (farm_id) farm_id, offer_id, changed_at " + CHOSEN
                                + " order by farm_id, offer_id limit :limit offset :offset",
                        filter)
                .param("limit", filter.perPage())
                .param("offset", filter.offset())
                .query((rs, i) -> new Entry.Place(
                        rs.getObject("offer_id", UUID.class),
                        rs.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    long countOrganizations(Filter filter) {
        return chosen("select count(distinct farm_id) " + CHOSEN, filter)
                .query(Long.class)
                .single();
    }

    /** The offer behind the id of a service, a location or a service at a location. */
    Optional<Entry.Place> find(IdKind kind, UUID id) {
        String column = switch (kind) {
            case SERVICE -> "offer_id";
            case LOCATION -> "location_id";
            case SERVICE_AT_LOCATION -> "service_at_location_id";
        };
        return jdbc.sql("select offer_id, changed_at from exchange.entry where not gone and " + column + " = :id")
                .param("id", id)
                .query((rs, i) -> new Entry.Place(
                        rs.getObject("offer_id", UUID.class),
                        rs.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    List<Entry.Place> places(Collection<UUID> offers) {
        return jdbc.sql("select offer_id, changed_at from exchange.entry where offer_id = any(:offers)")
                .param("offers", offers.toArray(UUID[]::new))
                .query((rs, i) -> new Entry.Place(
                        rs.getObject("offer_id", UUID.class),
                        rs.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    enum IdKind {
        SERVICE,
        LOCATION,
        SERVICE_AT_LOCATION
    }

    /** The number of the newest change: as long as it stands still, nothing shown has changed. */
    long newest() {
        return jdbc.sql("select coalesce(max(number), 0) from exchange.entry")
                .query(Long.class)
                .single();
    }

    List<HsdsJson.Change> changes(long after, int limit) {
        return jdbc.sql("""
                        select number, gone, offer_id, farm_id, location_id, changed_at from exchange.entry
                        where number > :after order by number limit :limit""")
                .param("after", after)
                .param("limit", limit)
                .query((rs, i) -> new HsdsJson.Change(
                        rs.getLong("number"),
                        rs.getBoolean("gone") ? "gone" : "changed",
                        rs.getString("offer_id"),
                        rs.getString("farm_id"),
                        rs.getString("location_id"),
                        rs.getObject("changed_at", OffsetDateTime.class)
                                .toInstant()
                                .toString()))
                .list();
    }

    private StatementSpec chosen(String sql, Filter filter) {
        return jdbc.sql(sql)
                .param(
                        "search",
                        filter.search().map(s -> s.replaceAll("[!%_]", "!$0")).orElse(""))
                .param("term", filter.term().map(UUID::toString).orElse(null))
                .param("organization", filter.organization().map(UUID::toString).orElse(null))
                .param("municipality", filter.municipality().orElse(""))
                .param(
                        "after",
                        filter.modifiedAfter()
                                .map(at -> at.atOffset(ZoneOffset.UTC))
                                .orElse(null));
    }
}
