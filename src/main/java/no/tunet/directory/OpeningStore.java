package no.tunet.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.tunet.directory.column.Columns;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OpeningStore {
    private final JdbcClient jdbc;

    OpeningStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The spans in which a place of these offers is booked on the day or later, or held for somebody in the line. */
    Map<OfferId, Map<HalfDayOfWeek, List<Period>>> taken(Collection<OfferId> offers, LocalDate day) {
        var taken = new HashMap<OfferId, Map<HalfDayOfWeek, List<Period>>>();
        jdbc.sql("""
                        select offer_id, half_day, lower(during) as during_from, upper(during) as during_to
                        from directory.taken_place
                        where offer_id = any(:offers) and during && daterange(:day, null)
                        union all
                        select offer_id, held_half_day, :day::date, held_until + 1 from directory.waiting_turn
                        where offer_id = any(:offers) and held_half_day is not null and held_until >= :day""")
                .param("offers", offers.stream().map(OfferId::value).toArray(UUID[]::new))
                .param("day", day)
                .query(rs -> {
                    taken.computeIfAbsent(new OfferId(rs.getObject("offer_id", UUID.class)), offer -> new HashMap<>())
                            .computeIfAbsent(Columns.halfDay(rs.getInt("half_day")), at -> new ArrayList<>())
                            .add(Columns.period(rs, "during"));
                });
        return taken;
    }
}
