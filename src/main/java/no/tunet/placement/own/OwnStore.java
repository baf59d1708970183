package no.tunet.placement.own;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.Ids;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.PersonId;
import no.tunet.placement.ParticipantId;
import no.tunet.placement.PlacementId;
import no.tunet.placement.domain.ConsentPurpose;
import no.tunet.placement.domain.DayLog.Mood;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OwnStore {
    private final JdbcClient jdbc;

    OwnStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Me(ParticipantId id, OrganisationId organisation, String name, String reference) {}

    record Running(PlacementId id, OrganisationId farm, String farmName, String people) {}

    Optional<Me> mine(PersonId person) {
        return me("person_id = :key", person.value());
    }

    Optional<Me> find(ParticipantId id) {
        return me("id = :key", id.value());
    }

    private Optional<Me> me(String where, UUID key) {
        return jdbc.sql("select id, org_id, name, reference from placement.participant where " + where)
                .param("key", key)
                .query((rs, i) -> new Me(
                        new ParticipantId(rs.getObject("id", UUID.class)),
                        new OrganisationId(rs.getObject("org_id", UUID.class)),
                        rs.getString("name"),
                        rs.getString("reference")))
                .optional();
    }

    /** Where the participant goes, and who works there. */
    List<Running> running(ParticipantId id, LocalDate today) {
        return jdbc.sql("""
                        select l.id, l.farm_org_id, n.name,
                          coalesce((select string_agg(w.name, ', ' order by w.name) from placement.farm_worker w
                            where w.farm_org_id = l.farm_org_id and w.from_on <= :today and (w.ended_on is null or w.ended_on >= :today)), '') as people
                        from placement.placement l join party.organisation_name n on n.organisation_id = l.farm_org_id and n.during @> :today
                        where l.participant_id = :id and l.state in ('Agreed', 'Trial', 'Active', 'Paused', 'InReview', 'Ending')
                        order by l.planned_from_on limit 20""")
                .param("id", id.value())
                .param("today", today)
                .query((rs, i) -> new Running(
                        new PlacementId(rs.getObject("id", UUID.class)),
                        new OrganisationId(rs.getObject("farm_org_id", UUID.class)),
                        rs.getString("name"),
                        rs.getString("people")))
                .list();
    }

    List<String> goals(ParticipantId id) {
        return jdbc.sql("""
                        select g.wording from placement.goal g join placement.placement l on l.id = g.placement_id
                        where l.participant_id = :id and g.reached_on is null and g.dropped_on is null
                          and l.state not in ('Ended', 'Closed', 'Declined') order by g.set_on, g.id limit 50""").param("id", id.value()).query(String.class).list();
    }

    List<ConsentPurpose> consents(ParticipantId id) {
        return jdbc
                .sql(
                        "select purpose from placement.consent where participant_id = :id and withdrawn_on is null order by purpose")
                .param("id", id.value())
                .query(String.class)
                .list()
                .stream()
                .map(ConsentPurpose::valueOf)
                .toList();
    }

    Map<LocalDate, Mood> answers(ParticipantId id, LocalDate from) {
        var answers = new java.util.TreeMap<LocalDate, Mood>();
        jdbc.sql("""
                        select on_day, face from placement.answer where participant_id = :id and on_day >= :from order by answered_at""").param("id", id.value()).param("from", from).query(rs -> {
            answers.put(rs.getObject("on_day", LocalDate.class), Mood.valueOf(rs.getString("face")));
        });
        return answers;
    }

    void answer(Me me, PlacementId placement, LocalDate on, Mood face, boolean helped) {
        jdbc.sql("""
                        insert into placement.answer (id, org_id, participant_id, placement_id, on_day, face, helped)
                        select :id, :org, :participant, l.id, :on, :face, :helped from placement.placement l
                        where l.id = :placement and l.participant_id = :participant""")
                .param("id", Ids.next())
                .param("org", me.organisation().value())
                .param("participant", me.id().value())
                .param("placement", placement.value())
                .param("on", on)
                .param("face", face.name())
                .param("helped", helped)
                .update();
    }
}
