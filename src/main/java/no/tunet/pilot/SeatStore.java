package no.tunet.pilot;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.tunet.kernel.Ids;
import no.tunet.kernel.OrganisationId;
import no.tunet.pilot.domain.Plan;
import no.tunet.pilot.domain.Seat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who sits where in a pilot. For this module's own slices. */
@Repository
public class SeatStore {
    private final JdbcClient jdbc;

    SeatStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The seats that hold now, in their order, at most two hundred. */
    public List<Seat> of(PilotId pilot) {
        return jdbc.sql("""
                        select id, role_code, role, organisation, title, deputy from pilot.seat
                        where pilot_id = :pilot and ended_on is null order by place, id limit 200""")
                .param("pilot", pilot.value())
                .query((rs, i) -> new Seat(
                        rs.getObject("id", UUID.class),
                        rs.getString("role_code"),
                        rs.getString("role"),
                        rs.getString("organisation"),
                        rs.getString("title"),
                        rs.getString("deputy")))
                .list();
    }

    /** The seats of a plan that has just been read in, from its roles. */
    public void fill(PilotId pilot, OrganisationId owner, List<Plan.ProjectRole> roles) {
        roles.forEach(role -> add(
                pilot, owner, new Seat(Ids.next(), role.code(), role.role(), role.organisation(), role.title(), "")));
    }

    public void add(PilotId pilot, OrganisationId owner, Seat seat) {
        jdbc.sql("""
                        insert into pilot.seat (id, pilot_id, org_id, place, role_code, role, organisation, title, deputy)
                        values (:id, :pilot, :org, (select coalesce(max(place), 0) + 1 from pilot.seat where pilot_id = :pilot),
                          :code, :role, :organisation, :title, :deputy)""")
                .param("id", seat.id())
                .param("pilot", pilot.value())
                .param("org", owner.value())
                .param("code", seat.roleCode())
                .param("role", seat.role())
                .param("organisation", seat.organisation())
                .param("title", seat.title())
                .param("deputy", seat.deputy())
                .update();
    }

    /** Ends a seat; the one that follows, if any, is a new one. */
    public void end(PilotId pilot, UUID seat, LocalDate on) {
        jdbc.sql("update pilot.seat set ended_on = :on where id = :id and pilot_id = :pilot and ended_on is null")
                .param("id", seat)
                .param("pilot", pilot.value())
                .param("on", on)
                .update();
    }
}
