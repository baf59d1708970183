package no.tunet.pilot.change;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Money;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.PersonId;
import no.tunet.pilot.PilotId;
import no.tunet.pilot.domain.Change;
import no.tunet.pilot.domain.Quarter;
import no.tunet.pilot.domain.QuarterSpan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Repository
class ChangeStore {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    ChangeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All requests with their answers, newest first, at most five hundred. */
    List<ChangeRequest> of(PilotId pilot) {
        return jdbc.sql("""
                        select c.number, c.org_id, c.proposed_by, c.kind, c.body, c.reason, c.proposed_on,
                          a.org_id as answered_org, a.approved, a.reason as answer, a.answered_on
                        from pilot.change_request c
                        left join pilot.change_answer a on a.pilot_id = c.pilot_id and a.number = c.number
                        where c.pilot_id = :pilot order by c.number desc limit 500""")
                .param("pilot", pilot.value())
                .query((rs, i) -> row(rs))
                .list();
    }

    int propose(PilotId pilot, Change change, String reason, LocalDate today, Actor.Member by) {
        return jdbc.sql("""
                        insert into pilot.change_request (pilot_id, org_id, number, kind, body, reason, proposed_on, proposed_by)
                        values (:pilot, :org, (select coalesce(max(number), 0) + 1 from pilot.change_request where pilot_id = :pilot),
                          :kind, :body::jsonb, :reason, :today, :by)
                        returning number""")
                .param("pilot", pilot.value())
                .param("org", by.organisation().value())
                .param("kind", change instanceof Change.MoveActivity ? "ACTIVITY" : "MONEY")
                .param("body", write(change))
                .param("reason", reason)
                .param("today", today)
                .param("by", by.person().value())
                .query(Integer.class)
                .single();
    }

    void answer(PilotId pilot, int number, boolean approved, String reason, LocalDate today, Actor.Member by) {
        jdbc.sql("""
                        insert into pilot.change_answer (pilot_id, org_id, number, approved, reason, answered_on, answered_by)
                        values (:pilot, :org, :number, :approved, :reason, :today, :by)""")
                .param("pilot", pilot.value())
                .param("org", by.organisation().value())
                .param("number", number)
                .param("approved", approved)
                .param("reason", reason)
                .param("today", today)
                .param("by", by.person().value())
                .update();
    }

    private static ChangeRequest row(ResultSet rs) throws SQLException {
        Optional<UUID> answered = Optional.ofNullable(rs.getObject("answered_org", UUID.class));
        Optional<ChangeRequest.Answer> answer = Optional.empty();
        if (answered.isPresent()) {
            answer = Optional.of(new ChangeRequest.Answer(
                    new OrganisationId(answered.get()),
                    rs.getBoolean("approved"),
                    rs.getString("answer"),
                    rs.getObject("answered_on", LocalDate.class)));
        }
        return new ChangeRequest(
                rs.getInt("number"),
                new OrganisationId(rs.getObject("org_id", UUID.class)),
                new PersonId(rs.getObject("proposed_by", UUID.class)),
                read(MAPPER.readTree(rs.getString("body"))),
                rs.getString("reason"),
                rs.getObject("proposed_on", LocalDate.class),
                answer);
    }

    private static String write(Change change) {
        var node = MAPPER.createObjectNode();
        switch (change) {
            case Change.MoveActivity(String activity, QuarterSpan to) ->
                node.put("activity", activity)
                        .put("first", to.first().toString())
                        .put("last", to.last().toString())
                        .put("reach", to.reach());
            case Change.MoveMoney move -> {
                node.put("fromLine", move.fromLine())
                        .put("fromYear", move.fromYear())
                        .put("toLine", move.toLine())
                        .put("toYear", move.toYear())
                        .put("ore", move.amount().ore());
                move.source().ifPresent(source -> node.put("source", source));
            }
        }
        return MAPPER.writeValueAsString(node);
    }

    private static Change read(JsonNode node) {
        if (node.has("activity")) {
            return new Change.MoveActivity(
                    node.path("activity").asString(""),
                    new QuarterSpan(
                            Quarter.parse(node.path("first").asString("")).orElseThrow(),
                            Quarter.parse(node.path("last").asString("")).orElseThrow(),
                            node.path("reach").asBoolean()));
        }
        return new Change.MoveMoney(
                node.path("fromLine").asString(""),
                node.path("fromYear").asInt(),
                node.path("toLine").asString(""),
                node.path("toYear").asInt(),
                new Money(node.path("ore").asLong()),
                node.has("source") ? Optional.of(node.path("source").asString("")) : Optional.empty());
    }
}
