package no.tunet.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReplyStatisticsStore {
    private static final int YEARS = 2;

    private final JdbcClient jdbc;

    ReplyStatisticsStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<OrganisationId, ReplyStatistics> of(Collection<OrganisationId> farms) {
        var found = new HashMap<OrganisationId, ReplyStatistics>();
        jdbc.sql(
                        "select farm_id, asked, accepted, median_days from directory.reply_statistics where farm_id = any(:farms)")
                .param("farms", farms.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query(rs -> {
                    found.put(
                            new OrganisationId(rs.getObject("farm_id", UUID.class)),
                            ReplyStatistics.of(
                                    rs.getInt("asked"),
                                    rs.getInt("accepted"),
                                    Optional.ofNullable(rs.getObject("median_days", Integer.class))));
                });
        return found;
    }

    /** Counts one farm anew; the actor must see all its inquiries. */
    void count(OrganisationId farm, LocalDate today) {
        count(Optional.of(farm), today);
    }

    /** Counts every farm anew and forgets those whose inquiries have grown too old. */
    void countAll(LocalDate today) {
        count(Optional.empty(), today);
        jdbc.sql("delete from directory.reply_statistics where counted_on < :today")
                .param("today", today)
                .update();
    }

    private void count(Optional<OrganisationId> farm, LocalDate today) {
        jdbc.sql("""
                        insert into directory.reply_statistics (farm_id, asked, accepted, median_days, counted_on)
                        select farm_id, count(*), count(*) filter (where answer in ('YES', 'PARTLY')),
                          percentile_disc(0.5) within group (order by coalesce(first_answered_on, moved_on) - sent_on)
                            filter (where state = 'ANSWERED'),
                          :today
                        from directory.inquiry
                        where state in ('ANSWERED', 'CLOSED_SILENTLY') and sent_on > :since and farm_id = coalesce(:farm::uuid, farm_id)
                        group by farm_id
                        on conflict (farm_id) do update set asked = excluded.asked, accepted = excluded.accepted,
                          median_days = excluded.median_days, counted_on = excluded.counted_on""")
                .param("farm", farm.map(OrganisationId::value).orElse(null))
                .param("today", today)
                .param("since", today.minusYears(YEARS))
                .update();
    }
}
