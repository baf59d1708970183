package no.tunet.exchange.hsds;

import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes what the feed has seen. */
@Repository
class EntryStore {
    private static final long LOCK = 4_711_300;

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    EntryStore(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** One writer at a time, to the end of the transaction: so numbers appear in order. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query((rs, i) -> true)
                .list();
    }

    /** What is remembered of these, of those that are not gone. */
    Map<UUID, String> digests(Collection<UUID> offers) {
        var digests = new HashMap<UUID, String>();
        jdbc.sql("select offer_id, digest from exchange.entry where not gone and offer_id = any(:offers)")
                .param("offers", offers.toArray(UUID[]::new))
                .query((rs, i) -> digests.put(rs.getObject("offer_id", UUID.class), rs.getString("digest")))
                .list();
        return digests;
    }

    void keep(List<Entry> changed) {
        batch.batchUpdate("""
                insert into exchange.entry (offer_id, farm_id, farm_name, municipality_code, location_id, service_at_location_id, words, terms,
                  checked_on, digest)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (offer_id) do update set farm_id = excluded.farm_id, farm_name = excluded.farm_name,
                  municipality_code = excluded.municipality_code, words = excluded.words, terms = excluded.terms,
                  checked_on = excluded.checked_on, digest = excluded.digest, changed_at = clock_timestamp(),
                  number = nextval('exchange.change_number'), gone = false""", changed, 500, (statement, entry) -> {
            statement.setObject(1, entry.offer());
            statement.setObject(2, entry.farm());
            statement.setString(3, entry.farmName());
            statement.setString(4, entry.municipality().orElse(null));
            statement.setObject(5, entry.location());
            statement.setObject(6, entry.serviceAtLocation());
            statement.setString(7, entry.words());
            statement.setArray(8, array(statement.getConnection(), entry.terms()));
            statement.setDate(9, Date.valueOf(entry.checkedOn()));
            statement.setString(10, entry.digest());
        });
    }

    private static Array array(Connection connection, List<UUID> ids) throws java.sql.SQLException {
        return connection.createArrayOf("uuid", ids.toArray());
    }

    /** A tombstone for each of these that was shown. */
    int bury(Collection<UUID> offers) {
        return jdbc.sql("""
                        update exchange.entry set gone = true, farm_name = '', municipality_code = null, words = '', terms = '{}', digest = '',
                          changed_at = clock_timestamp(), number = nextval('exchange.change_number')
                        where not gone and offer_id = any(:offers)""").param("offers", offers.toArray(UUID[]::new)).update();
    }

    /** A tombstone for each shown that is not among these. */
    int buryOthers(Collection<UUID> shown) {
        return jdbc.sql("""
                        update exchange.entry e set gone = true, farm_name = '', municipality_code = null, words = '', terms = '{}', digest = '',
                          changed_at = clock_timestamp(), number = nextval('exchange.change_number')
                        where not gone and not exists (select 1 from unnest(:shown::uuid[]) s(id) where s.id = e.offer_id)""").param("shown", shown.toArray(UUID[]::new)).update();
    }

    List<UUID> ofFarm(UUID farm) {
        return jdbc.sql("select offer_id from exchange.entry where not gone and farm_id = :farm")
                .param("farm", farm)
                .query(UUID.class)
                .list();
    }

    HsdsJson.Freshness freshness(LocalDate today, int days) {
        return jdbc.sql("""
                        select count(*) as shown, count(*) filter (where checked_on >= :since) as checked
                        from exchange.entry where not gone""")
                .param("since", today.minusDays(days))
                .query((rs, i) -> new HsdsJson.Freshness(
                        today.toString(),
                        days,
                        rs.getLong("shown"),
                        rs.getLong("checked"),
                        rs.getLong("shown") == 0
                                ? 0
                                : Math.round(1000.0 * rs.getLong("checked") / rs.getLong("shown")) / 1000.0))
                .single();
    }
}
