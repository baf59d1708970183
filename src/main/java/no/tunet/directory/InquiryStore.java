package no.tunet.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.tunet.directory.column.Columns;
import no.tunet.directory.domain.Inquiry;
import no.tunet.directory.domain.InquiryState;
import no.tunet.directory.domain.InquiryTerms;
import no.tunet.directory.domain.PublishedCount;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Period;
import no.tunet.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class InquiryStore {
    private final JdbcClient jdbc;

    InquiryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The terms in force on a day; before the first ones, the first. */
    InquiryTerms termsOn(LocalDate day) {
        return jdbc.sql("""
                        select * from directory.inquiry_terms
                        where valid_from <= :day or valid_from = (select min(valid_from) from directory.inquiry_terms)
                        order by valid_from desc limit 1""")
                .param("day", day)
                .query((rs, i) -> new InquiryTerms(
                        rs.getObject("valid_from", LocalDate.class),
                        rs.getInt("most_farms"),
                        rs.getInt("fewest_reply_days"),
                        rs.getInt("most_reply_days"),
                        rs.getString("source")))
                .single();
    }

    /** The offers that have been asked about the need and have not answered yet. */
    Set<OfferId> asked(UUID need) {
        return jdbc
                .sql("select offer_id from directory.inquiry where need_id = :need and state = 'SENT'")
                .param("need", need)
                .query((rs, i) -> new OfferId(rs.getObject(1, UUID.class)))
                .stream()
                .collect(Collectors.toSet());
    }

    void add(InquiryRow row, NewInquiry asked, NeedBrief need) {
        jdbc.sql("""
                        insert into directory.inquiry (id, need_id, buyer_id, farm_id, offer_id, target_group, half_days_per_week, half_days,
                          wanted_from_on, people, message, sent_on, reply_by_on, sent_by, state, moved_on)
                        values (:id, :need, :buyer, :farm, :offer, :group, :perWeek, :halfDays,
                          :from, :people, :message, :sent, :replyBy, :by, 'SENT', :sent)""")
                .param("id", row.id().value())
                .param("need", row.need())
                .param("buyer", row.buyer().value())
                .param("farm", row.farm().value())
                .param("offer", row.offer().value())
                .param("group", need.group().name())
                .param("perWeek", need.halfDaysPerWeek())
                .param("halfDays", Columns.codes(asked.halfDays()))
                .param("from", asked.wantedFrom())
                .param("people", shown(need.people()))
                .param("message", asked.message())
                .param("sent", row.inquiry().sentOn())
                .param("replyBy", row.inquiry().replyBy())
                .param("by", row.sentBy().value())
                .update();
    }

    Contacts contacts(OrganisationId buyer, Period span) {
        return jdbc.sql("""
                        select count(*) as inquiries, count(distinct farm_id) as farms, count(*) filter (where state = 'ANSWERED') as answered
                        from directory.inquiry where buyer_id = :buyer and sent_on between :from and :to""")
                .param("buyer", buyer.value())
                .param("from", span.from())
                .param("to", span.to())
                .query((rs, i) -> new Contacts(rs.getInt("inquiries"), rs.getInt("farms"), rs.getInt("answered")))
                .single();
    }

    Optional<InquiryRow> forUpdate(InquiryId id) {
        return jdbc.sql("select * from directory.inquiry where id = :id for update")
                .param("id", id.value())
                .query(InquiryStore::row)
                .optional();
    }

    void move(InquiryRow row, InquiryState state) {
        jdbc.sql("""
                        update directory.inquiry set state = :state, moved_on = :on, answer = :answer, words = :words,
                          first_answered_on = coalesce(first_answered_on, case when :state = 'ANSWERED' then :on::date end), version = version + 1
                        where id = :id""")
                .param("id", row.id().value())
                .param("state", state.kind().name())
                .param("on", new Inquiry(row.inquiry().sentOn(), row.inquiry().replyBy(), state).lastMovedOn())
                .param(
                        "answer",
                        state instanceof InquiryState.Answered(var on, var answer, var text) ? answer.name() : null)
                .param("words", words(state))
                .update();
    }

    /** Those whose reply date has passed without an answer. */
    List<InquiryId> silent(LocalDate today) {
        return jdbc.sql("select id from directory.inquiry where state = 'SENT' and reply_by_on < :today")
                .param("today", today)
                .query((rs, i) -> new InquiryId(rs.getObject(1, UUID.class)))
                .list();
    }

    private static @Nullable Integer shown(int people) {
        return switch (PublishedCount.of(people)) {
            case PublishedCount.Exactly(var exactly) -> exactly;
            case PublishedCount.FewerThanFive() -> null;
        };
    }

    private static @Nullable String words(InquiryState state) {
        return switch (state) {
            case InquiryState.Sent() -> null;
            case InquiryState.Answered(var on, var answer, var text) -> text;
            case InquiryState.ClosedSilently(var on) -> null;
            case InquiryState.Withdrawn(var on, var reason) -> reason;
        };
    }

    private static InquiryRow row(ResultSet rs, int i) throws SQLException {
        return new InquiryRow(
                new InquiryId(rs.getObject("id", UUID.class)),
                rs.getObject("need_id", UUID.class),
                new OrganisationId(rs.getObject("buyer_id", UUID.class)),
                new OrganisationId(rs.getObject("farm_id", UUID.class)),
                new OfferId(rs.getObject("offer_id", UUID.class)),
                new PersonId(rs.getObject("sent_by", UUID.class)),
                new Inquiry(
                        rs.getObject("sent_on", LocalDate.class),
                        rs.getObject("reply_by_on", LocalDate.class),
                        state(rs)),
                rs.getInt("version"));
    }

    private static InquiryState state(ResultSet rs) throws SQLException {
        var on = rs.getObject("moved_on", LocalDate.class);
        return switch (InquiryState.Kind.valueOf(rs.getString("state"))) {
            case SENT -> new InquiryState.Sent();
            case ANSWERED ->
                new InquiryState.Answered(on, Answer.valueOf(rs.getString("answer")), rs.getString("words"));
            case CLOSED_SILENTLY -> new InquiryState.ClosedSilently(on);
            case WITHDRAWN -> new InquiryState.Withdrawn(on, rs.getString("words"));
        };
    }
}
