package no.tunet.directory.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.tunet.directory.OfferId;
import no.tunet.directory.column.Columns;
import no.tunet.directory.domain.Candidate;
import no.tunet.directory.domain.Position;
import no.tunet.kernel.Activity;
import no.tunet.kernel.Competence;
import no.tunet.kernel.Facility;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.Money;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Period;
import no.tunet.kernel.SpokenLanguage;
import no.tunet.kernel.TargetGroup;
import no.tunet.kernel.Transport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OfferedStore {
    private final JdbcClient jdbc;

    OfferedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The offers that changed, each with the transaction that did it, and the oldest transaction open now: everything before it has been seen. */
    record News(long horizon, Map<UUID, Long> changed) {}

    /** What has changed by transactions from this number on; numbers a restored database brought along count as seen until they are reached again. */
    News since(long seen) {
        var changed = new HashMap<UUID, Long>();
        var horizon = new long[1];
        jdbc.sql("""
                        select pg_snapshot_xmin(s)::text::bigint as horizon, c.offer_id, c.changed_by::text::bigint as changed_by
                        from pg_current_snapshot() s
                        left join directory.offer_change c on c.changed_by >= :seen::text::xid8 and c.changed_by < pg_snapshot_xmax(s)""").param("seen", Long.toString(seen)).query(rs -> {
            horizon[0] = rs.getLong("horizon");
            var offer = rs.getObject("offer_id", UUID.class);
            if (offer != null) {
                changed.put(offer, rs.getLong("changed_by"));
            }
        });
        return new News(horizon[0], Map.copyOf(changed));
    }

    /** All published offers. */
    List<Offered> all() {
        return offered(Optional.empty());
    }

    /** Those of these offers that are published. */
    List<Offered> of(Collection<UUID> offers) {
        return offered(Optional.of(offers.toArray(UUID[]::new)));
    }

    private List<Offered> offered(Optional<UUID[]> offers) {
        var taken = new HashMap<UUID, Map<HalfDayOfWeek, List<Period>>>();
        jdbc.sql("""
                        select offer_id, half_day, lower(during) as during_from, upper(during) as during_to from directory.taken_place
                        where (:offers::uuid[] is null or offer_id = any(:offers)) and not isempty(during)""").param("offers", offers.orElse(null)).query(rs -> {
            taken.computeIfAbsent(rs.getObject("offer_id", UUID.class), id -> new HashMap<>())
                    .computeIfAbsent(Columns.halfDay(rs.getInt("half_day")), at -> new ArrayList<>())
                    .add(Columns.period(rs, "during"));
        });
        var alphabet = Collator.getInstance(Locale.of("nb", "NO"));
        return jdbc.sql(
                        "select * from directory.published_offer where :offers::uuid[] is null or offer_id = any(:offers)")
                .param("offers", offers.orElse(null))
                .query((rs, i) -> row(rs, taken.getOrDefault(rs.getObject("offer_id", UUID.class), Map.of()), alphabet))
                .list();
    }

    private static Offered row(ResultSet rs, Map<HalfDayOfWeek, List<Period>> taken, Collator alphabet)
            throws SQLException {
        String name = rs.getString("name");
        long price = rs.getLong("price_ore");
        var asked = rs.wasNull() ? Optional.<Money>empty() : Optional.of(new Money(price));
        var from = Optional.ofNullable(rs.getObject("approved_from", LocalDate.class));
        var to = rs.getObject("approved_to", LocalDate.class);
        return new Offered(
                new OfferId(rs.getObject("offer_id", UUID.class)),
                name,
                alphabet.getCollationKey(name),
                new OrganisationId(rs.getObject("farm_id", UUID.class)),
                rs.getString("farm_name"),
                Optional.ofNullable(rs.getString("municipality_code")),
                rs.getString("municipality_name"),
                asked,
                new Position(rs.getDouble("latitude"), rs.getDouble("longitude")),
                from.map(first -> new Period(first, to)),
                new FreePlaces(rs.getInt("places"), Columns.halfDays(rs, "half_days"), taken),
                new Candidate(
                        Columns.words(rs, "groups", TargetGroup.class),
                        Map.of(),
                        Optional.empty(),
                        Columns.words(rs, "competences", Competence.class),
                        Columns.words(rs, "activities", Activity.class),
                        Columns.words(rs, "facilities", Facility.class),
                        Columns.words(rs, "transports", Transport.class),
                        Columns.words(rs, "languages", SpokenLanguage.class)));
    }
}
