package no.tunet.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import no.tunet.directory.column.Columns;
import no.tunet.directory.domain.Held;
import no.tunet.directory.domain.Seat;
import no.tunet.directory.domain.Taken;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SeatStore {
    private static final String BOOKED = """
            select id, offer_id, place, half_day, lower(during) as during_from, upper(during) as during_to
            from directory.booking where agreement_id = :agreement and not isempty(during)
            """;

    private final JdbcClient jdbc;

    SeatStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets one booking at a time look at an offer, until the transaction ends. */
    void lock(OfferId offer) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('seats ' || :offer, 0))")
                .param("offer", offer.toString())
                .query(rs -> {});
    }

    List<Taken> taken(OfferId offer) {
        return jdbc.sql("""
                        select place, half_day, lower(during) as during_from, upper(during) as during_to
                        from directory.taken_place where offer_id = :offer and not isempty(during)""")
                .param("offer", offer.value())
                .query((rs, i) -> new Taken(
                        new Seat(rs.getInt("place"), Columns.halfDay(rs.getInt("half_day"))),
                        Columns.period(rs, "during")))
                .list();
    }

    BookingId add(Booking booking, OrganisationId farm) {
        var id = BookingId.next();
        jdbc.sql("""
                        insert into directory.booking (id, agreement_id, buyer_id, farm_id, offer_id, place, half_day, during)
                        values (:id, :agreement, :buyer, :farm, :offer, :place, :halfDay, daterange(:from, :to, '[]'))""")
                .param("id", id.value())
                .param("agreement", booking.agreement())
                .param("buyer", booking.buyer().value())
                .param("farm", farm.value())
                .param("offer", booking.offer().value())
                .param("place", booking.placeNumber())
                .param("halfDay", Columns.code(booking.at()))
                .param("from", booking.during().from())
                .param("to", booking.during().isOpen() ? null : booking.during().to())
                .update();
        return id;
    }

    /** Shortens what the agreement holds so that nothing is held from the day on; a booking that had not begun becomes empty. Says which offers. */
    List<OfferId> release(UUID agreement, LocalDate from) {
        return jdbc.sql("""
                        update directory.booking set during = during * daterange(null, :from)
                        where agreement_id = :agreement and not isempty(during) and (upper(during) is null or upper(during) > :from)
                        returning offer_id""").param("agreement", agreement).param("from", from).query(SeatStore::offer).list().stream()
                .distinct()
                .toList();
    }

    /** Gives back some of the agreement's bookings from a day on. Says of which offers. */
    List<OfferId> giveBack(UUID agreement, List<BookingId> bookings, LocalDate from) {
        return jdbc
                .sql("""
                        update directory.booking set during = during * daterange(null, :from)
                        where agreement_id = :agreement and id = any(:ids) and not isempty(during)
                          and (upper(during) is null or upper(during) > :from)
                        returning offer_id""")
                .param("agreement", agreement)
                .param("ids", bookings.stream().map(BookingId::value).toArray(UUID[]::new))
                .param("from", from)
                .query(SeatStore::offer)
                .list()
                .stream()
                .distinct()
                .toList();
    }

    /** How many places are held on each half-day for others than the buyer, and until when. */
    Map<HalfDayOfWeek, Held> held(OfferId offer, OrganisationId buyer, LocalDate today) {
        var held = new HashMap<HalfDayOfWeek, Held>();
        jdbc.sql("""
                        select held_half_day as half_day, count(*) as held, max(held_until) as until_on from directory.waiting_turn
                        where offer_id = :offer and held_half_day is not null and held_until >= :today
                          and held_for <> sha256(convert_to(:buyer || waiting_id::text, 'UTF8'))
                        group by held_half_day""")
                .param("offer", offer.value())
                .param("buyer", buyer.value().toString())
                .param("today", today)
                .query(rs -> {
                    held.put(
                            Columns.halfDay(rs.getInt("half_day")),
                            new Held(rs.getInt("held"), rs.getObject("until_on", LocalDate.class)));
                });
        return held;
    }

    /** Free places per open half-day of published offers, those held for somebody in the line counted as taken or not. */
    Map<OfferId, SortedMap<HalfDayOfWeek, Integer>> free(Collection<OfferId> offers, LocalDate on, boolean heldToo) {
        var free = new HashMap<OfferId, SortedMap<HalfDayOfWeek, Integer>>();
        jdbc.sql("""
                        select o.offer_id, h.half_day, greatest(0, o.places - count(t.booking_id) - case when :heldToo then 0 else (
                            select count(*) from directory.waiting_turn w
                            where w.offer_id = o.offer_id and w.held_half_day = h.half_day and w.held_until >= :on) end) as free
                        from directory.published_offer o cross join unnest(o.half_days) h(half_day)
                        left join directory.taken_place t
                          on t.offer_id = o.offer_id and t.half_day = h.half_day and t.during @> :on::date
                        where o.offer_id = any(:offers) group by o.offer_id, o.places, h.half_day""")
                .param("offers", offers.stream().map(OfferId::value).toArray(UUID[]::new))
                .param("on", on)
                .param("heldToo", heldToo)
                .query(rs -> {
                    free.computeIfAbsent(offer(rs, 0), id -> new TreeMap<>())
                            .put(Columns.halfDay(rs.getInt("half_day")), rs.getInt("free"));
                });
        return free;
    }

    /** How many of the bookings somebody else stands in the way of until a last day. */
    long blocked(List<BookingId> bookings, LocalDate last) {
        return jdbc.sql("""
                        select count(*) from directory.booking b
                        where b.id = any(:ids) and exists (
                          select 1 from directory.taken_place t
                          where t.offer_id = b.offer_id and t.place = b.place and t.half_day = b.half_day and t.booking_id <> b.id
                            and t.during && daterange(lower(b.during), :last, '[]'))""")
                .param("ids", bookings.stream().map(BookingId::value).toArray(UUID[]::new))
                .param("last", last)
                .query(Long.class)
                .single();
    }

    /** Lets bookings last until another day; the booking stays the same one. */
    void prolong(UUID agreement, List<BookingId> bookings, LocalDate last) {
        jdbc.sql("""
                        update directory.booking set during = daterange(lower(during), :last, '[]')
                        where agreement_id = :agreement and id = any(:ids) and not isempty(during)""")
                .param("agreement", agreement)
                .param("ids", bookings.stream().map(BookingId::value).toArray(UUID[]::new))
                .param("last", last)
                .update();
    }

    List<BookedPlace> booked(UUID agreement, LocalDate on) {
        return jdbc.sql(BOOKED + " and during @> :on::date order by offer_id, half_day, place")
                .param("agreement", agreement)
                .param("on", on)
                .query(SeatStore::booked)
                .list();
    }

    List<BookedPlace> heldBy(OrganisationId buyer, Period span) {
        return jdbc.sql("""
                        select id, offer_id, place, half_day, lower(during) as during_from, upper(during) as during_to
                        from directory.booking where buyer_id = :buyer and during && daterange(:from, :to, '[]')
                        order by half_day, offer_id, place limit 5000""")
                .param("buyer", buyer.value())
                .param("from", span.from())
                .param("to", span.to())
                .query(SeatStore::booked)
                .list();
    }

    List<BookedPlace> booked(UUID agreement) {
        return jdbc.sql(BOOKED + " order by lower(during), offer_id, half_day, place")
                .param("agreement", agreement)
                .query(SeatStore::booked)
                .list();
    }

    Map<OrganisationId, List<Period>> closedWeeks(Collection<OrganisationId> farms) {
        var weeks = new HashMap<OrganisationId, List<Period>>();
        if (!farms.isEmpty()) {
            jdbc.sql("""
                            select farm_id, lower(during) as during_from, upper(during) as during_to
                            from directory.closed_week where farm_id in (:farms) order by lower(during)""")
                    .param("farms", farms.stream().map(OrganisationId::value).toList())
                    .query((rs, i) -> weeks.computeIfAbsent(
                                    new OrganisationId(rs.getObject("farm_id", UUID.class)), farm -> new ArrayList<>())
                            .add(Columns.period(rs, "during")))
                    .list();
        }
        return weeks;
    }

    List<Period> closedWeeks(OrganisationId farm) {
        return jdbc.sql("""
                        select lower(during) as during_from, upper(during) as during_to
                        from directory.closed_week where farm_id = :farm order by lower(during)""")
                .param("farm", farm.value())
                .query((rs, i) -> Columns.period(rs, "during"))
                .list();
    }

    private static OfferId offer(ResultSet rs, int i) throws SQLException {
        return new OfferId(rs.getObject("offer_id", UUID.class));
    }

    private static BookedPlace booked(ResultSet rs, int i) throws SQLException {
        return new BookedPlace(
                new BookingId(rs.getObject("id", UUID.class)),
                new OfferId(rs.getObject("offer_id", UUID.class)),
                rs.getInt("place"),
                Columns.halfDay(rs.getInt("half_day")),
                Columns.period(rs, "during"));
    }
}
