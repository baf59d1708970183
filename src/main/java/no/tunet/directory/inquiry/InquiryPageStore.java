package no.tunet.directory.inquiry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.directory.Answer;
import no.tunet.directory.InquiryId;
import no.tunet.directory.OfferId;
import no.tunet.directory.column.Columns;
import no.tunet.directory.domain.Inquiry;
import no.tunet.directory.domain.InquiryState;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.TargetGroup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class InquiryPageStore {
    private static final String SELECT = """
            select i.*, b.name as buyer_name, f.name as farm_name, coalesce(o.name, '') as offer_name
            from directory.inquiry i
            join party.organisation_name b on b.organisation_id = i.buyer_id and b.during @> :today::date
            join party.organisation_name f on f.organisation_id = i.farm_id and f.during @> :today::date
            left join directory.offer o on o.id = i.offer_id
            """;
    private static final String CHOSEN = """
            where (i.buyer_id = :org or i.farm_id = :org) and (:state = '' or i.state = :state)
              and (:need::uuid is null or i.need_id = :need::uuid)
            """;

    private final JdbcClient jdbc;

    InquiryPageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<InquiryView> find(InquiryId id, LocalDate today) {
        return jdbc.sql(SELECT + " where i.id = :id")
                .param("id", id.value())
                .param("today", today)
                .query(InquiryPageStore::row)
                .optional();
    }

    List<InquiryView> list(
            OrganisationId org,
            Optional<InquiryState.Kind> state,
            Optional<UUID> need,
            LocalDate today,
            int limit,
            int offset) {
        return jdbc.sql(
                        SELECT + CHOSEN
                                + " order by (i.state = 'SENT') desc, i.reply_by_on, i.moved_on desc, i.id limit :limit offset :offset")
                .param("org", org.value())
                .param("state", state.map(Enum::name).orElse(""))
                .param("need", need.orElse(null))
                .param("today", today)
                .param("limit", limit)
                .param("offset", offset)
                .query(InquiryPageStore::row)
                .list();
    }

    long count(OrganisationId org, Optional<InquiryState.Kind> state, Optional<UUID> need) {
        return jdbc.sql("select count(*) from directory.inquiry i " + CHOSEN)
                .param("org", org.value())
                .param("state", state.map(Enum::name).orElse(""))
                .param("need", need.orElse(null))
                .query(Long.class)
                .single();
    }

    private static InquiryView row(ResultSet rs, int i) throws SQLException {
        int people = rs.getInt("people");
        var shown = rs.wasNull() ? Optional.<Integer>empty() : Optional.of(people);
        return new InquiryView(
                new InquiryId(rs.getObject("id", UUID.class)),
                rs.getObject("need_id", UUID.class),
                new OrganisationId(rs.getObject("buyer_id", UUID.class)),
                rs.getString("buyer_name"),
                new OrganisationId(rs.getObject("farm_id", UUID.class)),
                rs.getString("farm_name"),
                new OfferId(rs.getObject("offer_id", UUID.class)),
                rs.getString("offer_name"),
                TargetGroup.valueOf(rs.getString("target_group")),
                rs.getInt("half_days_per_week"),
                Columns.halfDays(rs, "half_days"),
                rs.getObject("wanted_from_on", LocalDate.class),
                shown,
                rs.getString("message"),
                inquiry(rs),
                Optional.ofNullable(rs.getString("answer")).map(Answer::valueOf),
                Optional.ofNullable(rs.getString("words")).orElse(""),
                List.of());
    }

    private static Inquiry inquiry(ResultSet rs) throws SQLException {
        var on = rs.getObject("moved_on", LocalDate.class);
        var state = switch (InquiryState.Kind.valueOf(rs.getString("state"))) {
            case SENT -> new InquiryState.Sent();
            case ANSWERED ->
                new InquiryState.Answered(on, Answer.valueOf(rs.getString("answer")), rs.getString("words"));
            case CLOSED_SILENTLY -> new InquiryState.ClosedSilently(on);
            case WITHDRAWN -> new InquiryState.Withdrawn(on, rs.getString("words"));
        };
        return new Inquiry(
                rs.getObject("sent_on", LocalDate.class), rs.getObject("reply_by_on", LocalDate.class), state);
    }
}
