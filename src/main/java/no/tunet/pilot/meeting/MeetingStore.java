package no.tunet.pilot.meeting;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.tunet.pilot.KeptPlan;
import no.tunet.pilot.PilotId;
import no.tunet.pilot.domain.Meeting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MeetingStore {
    private final JdbcClient jdbc;

    MeetingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All meetings of a pilot, newest first, at most two hundred; two statements. */
    List<Meeting> of(PilotId pilot) {
        Map<Integer, List<Meeting.Item>> agenda = new HashMap<>();
        jdbc.sql("""
                        select meeting, number, title, paper_id, minutes from pilot.agenda_item
                        where pilot_id = :pilot order by meeting, number limit 5000""").param("pilot", pilot.value()).query(rs -> {
            agenda.computeIfAbsent(rs.getInt("meeting"), k -> new ArrayList<>())
                    .add(new Meeting.Item(
                            rs.getInt("number"),
                            rs.getString("title"),
                            Optional.ofNullable(rs.getObject("paper_id", UUID.class)),
                            rs.getString("minutes")));
        });
        return jdbc.sql("""
                        select number, meets_on, place, present, minuted_on, approved_on, approved_at, version from pilot.meeting
                        where pilot_id = :pilot order by number desc limit 200""")
                .param("pilot", pilot.value())
                .query((rs, i) -> new Meeting(
                        rs.getInt("number"),
                        rs.getObject("meets_on", LocalDate.class),
                        rs.getString("place"),
                        agenda.getOrDefault(rs.getInt("number"), List.of()),
                        state(rs),
                        rs.getInt("version")))
                .list();
    }

    int call(KeptPlan plan, LocalDate on, String place, List<String> agenda) {
        int number = jdbc.sql("""
                        insert into pilot.meeting (pilot_id, org_id, number, meets_on, place)
                        values (:pilot, :org, (select coalesce(max(number), 0) + 1 from pilot.meeting where pilot_id = :pilot), :on, :place)
                        returning number""")
                .param("pilot", plan.id().value())
                .param("org", plan.owner().value())
                .param("on", on)
                .param("place", place)
                .query(Integer.class)
                .single();
        jdbc.sql("""
                        insert into pilot.agenda_item (pilot_id, org_id, meeting, number, title)
                        select :pilot, :org, :meeting, a.ordinality, a.title from unnest(:titles::text[]) with ordinality a(title)""")
                .param("pilot", plan.id().value())
                .param("org", plan.owner().value())
                .param("meeting", number)
                .param("titles", agenda.toArray(String[]::new))
                .update();
        return number;
    }

    void paper(PilotId pilot, int meeting, int item, UUID document) {
        jdbc.sql("""
                        update pilot.agenda_item set paper_id = :document
                        where pilot_id = :pilot and meeting = :meeting and number = :item""")
                .param("pilot", pilot.value())
                .param("meeting", meeting)
                .param("item", item)
                .param("document", document)
                .update();
    }

    /** Writes the minutes; false when somebody else has changed the meeting since that version. */
    boolean minute(PilotId pilot, Meeting meeting, List<String> present, List<String> minutes, LocalDate today) {
        int kept = jdbc.sql("""
                        update pilot.meeting set present = :present, minuted_on = :today, version = version + 1
                        where pilot_id = :pilot and number = :number and version = :version and approved_on is null""")
                .param("pilot", pilot.value())
                .param("number", meeting.number())
                .param("version", meeting.version())
                .param("present", present.toArray(String[]::new))
                .param("today", today)
                .update();
        if (kept == 1) {
            jdbc.sql("""
                            update pilot.agenda_item a set minutes = m.text
                            from unnest(:minutes::text[]) with ordinality m(text, number)
                            where a.pilot_id = :pilot and a.meeting = :meeting and a.number = m.number""")
                    .param("pilot", pilot.value())
                    .param("meeting", meeting.number())
                    .param("minutes", minutes.toArray(String[]::new))
                    .update();
        }
        return kept == 1;
    }

    void approve(PilotId pilot, Meeting meeting, int at, LocalDate on) {
        jdbc.sql("""
                        update pilot.meeting set approved_on = :on, approved_at = :at, version = version + 1
                        where pilot_id = :pilot and number = :number and approved_on is null""")
                .param("pilot", pilot.value())
                .param("number", meeting.number())
                .param("at", at)
                .param("on", on)
                .update();
    }

    private static Meeting.State state(ResultSet rs) throws SQLException {
        Optional<LocalDate> minuted = Optional.ofNullable(rs.getObject("minuted_on", LocalDate.class));
        Optional<LocalDate> approved = Optional.ofNullable(rs.getObject("approved_on", LocalDate.class));
        if (minuted.isEmpty()) {
            return new Meeting.State.Called();
        }
        Array present = rs.getArray("present");
        List<String> there = List.of((String[]) present.getArray());
        if (approved.isEmpty()) {
            return new Meeting.State.Minuted(minuted.get(), there);
        }
        return new Meeting.State.Approved(approved.get(), rs.getInt("approved_at"), minuted.get(), there);
    }
}
