package no.tunet.directory.waiting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.tunet.directory.OfferId;
import no.tunet.directory.column.Columns;
import no.tunet.directory.domain.Waiting;
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

    /** Every line, each in its order. */
    Map<OfferId, List<Waiting>> lines() {
        var lines = new LinkedHashMap<OfferId, List<Waiting>>();
        jdbc.sql(
                        "select * from directory.waiting where state in ('WAITING', 'OFFERED') order by offer_id, since_at, id")
                .query(rs -> {
                    var replyBy = Optional.ofNullable(rs.getObject("reply_by_on", LocalDate.class));
                    lines.computeIfAbsent(new OfferId(rs.getObject("offer_id", UUID.class)), offer -> new ArrayList<>())
                            .add(new Waiting(
                                    rs.getObject("id", UUID.class),
                                    at(rs),
                                    replyBy.<Waiting.State>map(Waiting.FirstRefusal::new)
                                            .orElseGet(Waiting.InLine::new)));
                });
        return lines;
    }

    int replyDays(LocalDate today) {
        return jdbc.sql("""
                        select refusal_days from directory.offer_terms
                        where valid_from <= :today or valid_from = (select min(valid_from) from directory.offer_terms)
                        order by valid_from desc limit 1""").param("today", today).query(Integer.class).single();
    }

    /** Whose turn it is, or was. */
    OrganisationId tell(UUID waiting, Optional<LocalDate> replyBy, LocalDate today) {
        return jdbc.sql("""
                        update directory.waiting set state = :state, moved_on = :today, reply_by_on = :replyBy
                        where id = :id returning buyer_id""")
                .param("id", waiting)
                .param("state", replyBy.isPresent() ? "OFFERED" : "PASSED")
                .param("replyBy", replyBy.orElse(null))
                .param("today", today)
                .query((rs, i) -> new OrganisationId(rs.getObject("buyer_id", UUID.class)))
                .single();
    }

    void leave(UUID waiting, OrganisationId buyer, LocalDate today) {
        jdbc.sql("""
                        update directory.waiting set state = 'LEFT', moved_on = :today, reply_by_on = null
                        where id = :id and buyer_id = :buyer and state in ('WAITING', 'OFFERED')""")
                .param("id", waiting)
                .param("buyer", buyer.value())
                .param("today", today)
                .update();
    }

    private static Optional<HalfDayOfWeek> at(ResultSet rs) throws SQLException {
        int code = rs.getInt("half_day");
        return rs.wasNull() ? Optional.empty() : Optional.of(Columns.halfDay(code));
    }
}
