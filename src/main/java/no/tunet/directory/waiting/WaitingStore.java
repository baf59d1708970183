package no.tunet.directory.waiting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.directory.OfferId;
import no.tunet.directory.column.Columns;
import no.tunet.directory.domain.Waiting;
import no.tunet.directory.domain.WaitingLine;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WaitingStore {
    private static final int MOST_SHOWN = 200;

    private final JdbcClient jdbc;

    WaitingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the buyer waits for the same already. */
    boolean join(UUID id, OfferId offer, OrganisationId buyer, Optional<HalfDayOfWeek> at, LocalDate today) {
        return jdbc.sql("""
                                insert into directory.waiting (id, offer_id, buyer_id, half_day, since_on, state, moved_on)
                                values (:id, :offer, :buyer, :at, :today, 'WAITING', :today) on conflict do nothing""")
                        .param("id", id)
                        .param("offer", offer.value())
                        .param("buyer", buyer.value())
                        .param("at", at.map(Columns::code).orElse(null))
                        .param("today", today)
                        .update()
                == 1;
    }

    int waiting(OfferId offer) {
        return jdbc.sql("select count(*) from directory.waiting_turn where offer_id = :offer")
                .param("offer", offer.value())
                .query(Integer.class)
                .single();
    }

    List<WaitingRow> of(OrganisationId buyer) {
        return jdbc.sql("""
                        select w.*, p.name, p.farm_name, (select count(*) from directory.waiting_turn t
                          where t.offer_id = w.offer_id and (t.since_at, t.waiting_id) < (w.since_at, w.id)) as before
                        from directory.waiting w join directory.published_offer p on p.offer_id = w.offer_id
                        where w.buyer_id = :buyer and w.state in ('WAITING', 'OFFERED')
                        order by w.reply_by_on nulls last, w.since_at limit :most""")
                .param("buyer", buyer.value())
                .param("most", MOST_SHOWN)
                .query((rs, i) -> new WaitingRow(
                        rs.getObject("id", UUID.class),
                        new OfferId(rs.getObject("offer_id", UUID.class)),
                        rs.getString("name"),
                        rs.getString("farm_name"),
                        at(rs),
                        rs.getObject("since_on", LocalDate.class),
                        rs.getInt("before"),
                        Optional.ofNullable(rs.getObject("reply_by_on", LocalDate.class))))
                .list();
    }

    /** Offers that anybody waits for. */
    List<OfferId> waitedFor() {
        return jdbc.sql("select distinct offer_id from directory.waiting where state in ('WAITING', 'OFFERED')")
                .query((rs, i) -> new OfferId(rs.getObject("offer_id", UUID.class)))
                .list();
    }

    /** Who waits for an offer, in their order. */
    List<Waiting> line(OfferId offer) {
        return jdbc.sql("""
                        select * from directory.waiting where offer_id = :offer and state in ('WAITING', 'OFFERED')
                        order by since_at, id""")
                .param("offer", offer.value())
                .query((rs, i) -> new Waiting(rs.getObject("id", UUID.class), at(rs), state(rs)))
                .list();
    }

    private static Waiting.State state(ResultSet rs) throws SQLException {
        var replyBy = rs.getObject("reply_by_on", LocalDate.class);
        return replyBy == null
                ? new Waiting.InLine()
                : new Waiting.FirstRefusal(Columns.halfDay(rs.getInt("held_half_day")), replyBy);
    }

    /** Those who have booked what was held for them wait no longer. */
    List<UUID> settleTaken(OfferId offer, LocalDate today) {
        return jdbc.sql("""
                        update directory.waiting w set state = 'TAKEN', moved_on = :today, reply_by_on = null, held_half_day = null
                        where offer_id = :offer and state = 'OFFERED' and exists (
                          select 1 from directory.booking b where b.offer_id = w.offer_id and b.buyer_id = w.buyer_id
                            and b.half_day = w.held_half_day and not isempty(b.during) and b.booked_at >= w.moved_at)
                        returning id""")
                .param("offer", offer.value())
                .param("today", today)
                .query((rs, i) -> rs.getObject("id", UUID.class))
                .list();
    }

    int replyDays(LocalDate today) {
        return jdbc.sql("""
                        select refusal_days from directory.offer_terms
                        where valid_from <= :today or valid_from = (select min(valid_from) from directory.offer_terms)
                        order by valid_from desc limit 1""").param("today", today).query(Integer.class).single();
    }

    /** Whose turn it is, or was; with the half-day that is held until the day they answer by. */
    OrganisationId tell(UUID waiting, Optional<WaitingLine.Told> told, LocalDate today) {
        return jdbc.sql("""
                        update directory.waiting set state = :state, moved_on = :today, moved_at = clock_timestamp(), reply_by_on = :replyBy,
                          held_half_day = :held
                        where id = :id returning buyer_id""")
                .param("id", waiting)
                .param("state", told.isPresent() ? "OFFERED" : "PASSED")
                .param("replyBy", told.map(WaitingLine.Told::replyBy).orElse(null))
                .param("held", told.map(one -> Columns.code(one.held())).orElse(null))
                .param("today", today)
                .query((rs, i) -> new OrganisationId(rs.getObject("buyer_id", UUID.class)))
                .single();
    }

    /** The offer that is waited for no longer; empty when the buyer does not wait there. */
    Optional<OfferId> leave(UUID waiting, OrganisationId buyer, LocalDate today) {
        return jdbc.sql("""
                        update directory.waiting set state = 'LEFT', moved_on = :today, reply_by_on = null, held_half_day = null
                        where id = :id and buyer_id = :buyer and state in ('WAITING', 'OFFERED') returning offer_id""")
                .param("id", waiting)
                .param("buyer", buyer.value())
                .param("today", today)
                .query((rs, i) -> new OfferId(rs.getObject("offer_id", UUID.class)))
                .optional();
    }

    private static Optional<HalfDayOfWeek> at(ResultSet rs) throws SQLException {
        int code = rs.getInt("half_day");
        return rs.wasNull() ? Optional.empty() : Optional.of(Columns.halfDay(code));
    }
}
