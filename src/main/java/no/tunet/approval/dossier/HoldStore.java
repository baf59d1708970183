package no.tunet.approval.dossier;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.tunet.approval.domain.Hold;
import no.tunet.approval.domain.HoldCause;
import no.tunet.approval.domain.HoldChange;
import no.tunet.approval.domain.Warning;
import no.tunet.kernel.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The days approvals rest by themselves, and the warnings that were sent. */
@Repository
public class HoldStore {
    private final JdbcClient jdbc;

    HoldStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Rests without an end, of all farms, for one cause. */
    public Map<OrganisationId, Hold> open(HoldCause cause) {
        var open = new HashMap<OrganisationId, Hold>();
        jdbc.sql("select farm_id, from_on from approval.hold where cause = :cause and to_on is null")
                .param("cause", cause.name())
                .query(rs -> {
                    open.put(
                            new OrganisationId(rs.getObject("farm_id", UUID.class)),
                            new Hold(cause, rs.getObject("from_on", LocalDate.class), Optional.empty()));
                });
        return open;
    }

    public void change(OrganisationId farm, HoldChange change) {
        change.remove()
                .ifPresent(
                        hold -> keyed("delete from approval.hold", farm, hold).update());
        change.close()
                .ifPresent(hold -> keyed("update approval.hold set to_on = :to", farm, hold)
                        .param("to", hold.to().orElseThrow())
                        .update());
        change.add()
                .ifPresent(hold -> jdbc.sql("""
                        insert into approval.hold (farm_id, cause, from_on) values (:farm, :cause, :from)
                        on conflict (farm_id, cause, from_on) do update set to_on = null""")
                        .param("farm", farm.value())
                        .param("cause", hold.cause().name())
                        .param("from", hold.from())
                        .update());
    }

    /** True the first time; the same warning is never sent twice. */
    public boolean isNew(OrganisationId farm, Warning warning, LocalDate today) {
        return jdbc.sql("""
                        insert into approval.warning (farm_id, what, lapses_on, days_before, sent_on)
                        values (:farm, :what, :lapses, :before, :today) on conflict do nothing""")
                        .param("farm", farm.value())
                        .param("what", warning.what())
                        .param("lapses", warning.lastDay())
                        .param("before", warning.daysBefore())
                        .param("today", today)
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec keyed(String what, OrganisationId farm, Hold hold) {
        return jdbc.sql(what + " where farm_id = :farm and cause = :cause and from_on = :from")
                .param("farm", farm.value())
                .param("cause", hold.cause().name())
                .param("from", hold.from());
    }
}
