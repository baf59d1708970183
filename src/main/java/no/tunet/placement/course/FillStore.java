package no.tunet.placement.course;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.tunet.directory.BookedPlace;
import no.tunet.directory.BookingId;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.Ids;
import no.tunet.kernel.Period;
import no.tunet.placement.PlacementId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Fills booked places, empties them, and keeps pauses and the sharing of the sheet. */
@Repository
class FillStore {
    private final JdbcClient jdbc;

    FillStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which of these bookings somebody fills at some time in the period. */
    Set<BookingId> taken(Collection<BookingId> bookings, Period during) {
        if (bookings.isEmpty()) {
            return Set.of();
        }
        return jdbc
                .sql("""
                        select distinct booking_id from placement.slot
                        where booking_id in (:bookings) and during && daterange(:from, :to, '[]')""")
                .param("bookings", bookings.stream().map(BookingId::value).toList())
                .param("from", during.from())
                .param("to", during.to())
                .query(UUID.class)
                .list()
                .stream()
                .map(BookingId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    void fill(PlacementFile file, BookedPlace place, Period during) {
        jdbc.sql("""
                        insert into placement.slot (id, placement_id, participant_id, org_id, farm_org_id, agreement_id, booking_id, offer_id,
                          place_number, weekday, half, during, reference, transport, school_calendar)
                        values (:id, :placement, :participant, :org, :farm, :agreement, :booking, :offer,
                          :number, :weekday, :half, daterange(:from, :to, '[]'), :reference, :transport, :school)""")
                .param("id", Ids.next())
                .param("placement", file.id().value())
                .param("participant", file.participant().value())
                .param("org", file.organisation().value())
                .param("farm", file.farm().value())
                .param("agreement", file.agreement().value())
                .param("booking", place.id().value())
                .param("offer", place.offer().value())
                .param("number", place.placeNumber())
                .param("weekday", place.at().day().getValue())
                .param("half", place.at().half().name())
                .param("from", during.from())
                .param("to", during.to())
                .param("reference", file.reference())
                .param("transport", file.transport())
                .param("school", file.schoolCalendar())
                .update();
    }

    /** The last day somebody fills the places; what would begin later is dropped. */
    void emptyAfter(PlacementId placement, LocalDate lastDay) {
        jdbc.sql("delete from placement.slot where placement_id = :id and lower(during) > :last")
                .param("id", placement.value())
                .param("last", lastDay)
                .update();
        jdbc.sql("""
                        update placement.slot set during = daterange(lower(during), :last::date, '[]')
                        where placement_id = :id and during @> (:last::date + 1)""").param("id", placement.value()).param("last", lastDay).update();
    }

    void replaceWishes(PlacementFile file, Set<HalfDayOfWeek> wanted) {
        jdbc.sql("delete from placement.wish where placement_id = :id")
                .param("id", file.id().value())
                .update();
        for (HalfDayOfWeek at : wanted) {
            jdbc.sql(
                            "insert into placement.wish (placement_id, org_id, weekday, half) values (:id, :org, :weekday, :half)")
                    .param("id", file.id().value())
                    .param("org", file.organisation().value())
                    .param("weekday", at.day().getValue())
                    .param("half", at.half().name())
                    .update();
        }
    }

    /** The farm may read the sheet while sharing with it is consented to. */
    void share(PlacementId placement) {
        jdbc.sql("""
                        update placement.information_sheet s set shared = exists (
                          select 1 from placement.placement p join placement.consent c on c.participant_id = p.participant_id
                          where p.id = s.placement_id and c.purpose = 'SHARE_WITH_FARM' and c.withdrawn_on is null)
                        where s.placement_id = :id""").param("id", placement.value()).update();
    }

    void hide(PlacementId placement) {
        jdbc.sql("update placement.information_sheet set shared = false where placement_id = :id")
                .param("id", placement.value())
                .update();
    }

    void pause(PlacementFile file, LocalDate from) {
        jdbc.sql("""
                        insert into placement.pause (id, placement_id, org_id, farm_org_id, during)
                        values (:id, :placement, :org, :farm, daterange(:from, null))""")
                .param("id", Ids.next())
                .param("placement", file.id().value())
                .param("org", file.organisation().value())
                .param("farm", file.farm().value())
                .param("from", from)
                .update();
    }

    /** The day somebody comes again; a pause that never began is dropped. */
    void resume(PlacementId placement, LocalDate on) {
        jdbc.sql("delete from placement.pause where placement_id = :id and upper_inf(during) and lower(during) >= :on")
                .param("id", placement.value())
                .param("on", on)
                .update();
        jdbc.sql("""
                        update placement.pause set during = daterange(lower(during), :on::date)
                        where placement_id = :id and upper_inf(during)""").param("id", placement.value()).param("on", on).update();
    }

    record FilledSlot(HalfDayOfWeek at, int placeNumber, Period during) {}

    List<FilledSlot> filled(PlacementId placement) {
        return jdbc.sql("""
                        select weekday, half, place_number, lower(during) as from_on, upper(during) as before_on
                        from placement.slot where placement_id = :id order by lower(during) desc, weekday, half desc limit 200""")
                .param("id", placement.value())
                .query((rs, i) -> new FilledSlot(
                        no.tunet.placement.store.SlotStore.halfDay(rs),
                        rs.getInt("place_number"),
                        no.tunet.placement.store.SlotStore.period(rs)))
                .list();
    }
}
