package no.tunet.audit.seal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SealStore {
    /** One row of the log as text; what is sealed. The order of columns never changes. */
    private static final String ROWS = """
            select l.id, concat_ws('|', l.id, l.org_id, l.participant_id, l.person_id, l.reader_org_id, l.role, l.purpose, extract(epoch from l.read_at)) as line
            from audit.access_log l where l.org_id = :org and l.id >= :first and l.id <= :last order by l.id""";

    private final JdbcClient jdbc;

    SealStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OrganisationId> organisations() {
        return jdbc.sql("select distinct org_id from audit.access_log order by org_id")
                .query((rs, i) -> new OrganisationId(rs.getObject(1, UUID.class)))
                .list();
    }

    Optional<Seal> last(OrganisationId organisation) {
        return jdbc.sql(
                        "select first_id, last_id, rows, hash from audit.seal where org_id = :org order by id desc limit 1")
                .param("org", organisation.value())
                .query(SealStore::seal)
                .optional();
    }

    /** What is asked to be forgotten in an organisation's log, oldest first. */
    List<Long> toForget(OrganisationId organisation) {
        return jdbc.sql("select id from audit.forgotten where org_id = :org and done_at is null order by id")
                .param("org", organisation.value())
                .query(Long.class)
                .list();
    }

    /** Takes the readings out, and the seals from the first of them on. */
    void forget(long asked) {
        jdbc.sql("select audit.forget(:asked)")
                .param("asked", asked)
                .query(Integer.class)
                .single();
    }

    List<Seal> all(OrganisationId organisation) {
        return jdbc.sql("select first_id, last_id, rows, hash from audit.seal where org_id = :org order by id")
                .param("org", organisation.value())
                .query(SealStore::seal)
                .list();
    }

    List<String> lines(OrganisationId organisation, long first, long last, int limit) {
        return jdbc.sql(ROWS + " limit :limit")
                .param("org", organisation.value())
                .param("first", first)
                .param("last", last)
                .param("limit", limit)
                .query((rs, i) -> rs.getString("line"))
                .list();
    }

    void add(OrganisationId organisation, Seal seal) {
        jdbc.sql(
                        "insert into audit.seal (org_id, first_id, last_id, rows, hash) values (:org, :first, :last, :rows, :hash)")
                .param("org", organisation.value())
                .param("first", seal.first())
                .param("last", seal.last())
                .param("rows", seal.rows())
                .param("hash", seal.hash())
                .update();
    }

    private static Seal seal(ResultSet rs, int row) throws SQLException {
        return new Seal(rs.getLong("first_id"), rs.getLong("last_id"), rs.getInt("rows"), rs.getBytes("hash"));
    }
}
