package no.tunet.placement.worker;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.Ids;
import no.tunet.kernel.OrganisationId;
import no.tunet.placement.PlacementId;
import no.tunet.placement.domain.CertificateKind;
import no.tunet.placement.domain.CertificateShown;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WorkerStore {
    private final JdbcClient jdbc;

    WorkerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Placement(OrganisationId farm, String reference) {}

    private record Line(WorkerRow worker, Optional<WorkerRow.Shown> shown) {}

    Optional<Placement> placement(PlacementId id) {
        return jdbc.sql("select farm_org_id, reference from placement.placement where id = :id")
                .param("id", id.value())
                .query((rs, i) -> new Placement(
                        new OrganisationId(rs.getObject("farm_org_id", UUID.class)), rs.getString("reference")))
                .optional();
    }

    /** Who works at the farm on a day, by name, with what the reader may see of shown certificates. */
    List<WorkerRow> of(OrganisationId farm, LocalDate on) {
        var lines = jdbc.sql("""
                        select w.id, w.name, w.sporadic_never_alone, w.from_on, c.kind, c.issued_on, c.shown_on, c.checked_by,
                               (select n.name from party.organisation_name n where n.organisation_id = c.shown_to_org_id and n.during @> :on) as shown_to
                        from placement.farm_worker w left join placement.certificate c on c.worker_id = w.id
                        where w.farm_org_id = :farm and w.from_on <= :on and (w.ended_on is null or w.ended_on >= :on)
                        order by w.name, w.id, c.shown_on desc limit 500""")
                .param("farm", farm.value())
                .param("on", on)
                .query(WorkerStore::line)
                .list();
        var rows = new LinkedHashMap<UUID, WorkerRow>();
        for (Line line : lines) {
            rows.merge(line.worker().id(), with(line.worker(), line), (before, ignored) -> with(before, line));
        }
        return List.copyOf(rows.values());
    }

    private static WorkerRow with(WorkerRow row, Line line) {
        var shown = new ArrayList<>(row.shown());
        line.shown().ifPresent(shown::add);
        return new WorkerRow(row.id(), row.name(), row.sporadicNeverAlone(), row.from(), shown);
    }

    UUID add(OrganisationId farm, String name, boolean sporadic, LocalDate from) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into placement.farm_worker (id, farm_org_id, name, sporadic_never_alone, from_on)
                        values (:id, :farm, :name, :sporadic, :from)""")
                .param("id", id)
                .param("farm", farm.value())
                .param("name", name)
                .param("sporadic", sporadic)
                .param("from", from)
                .update();
        return id;
    }

    int end(UUID worker, LocalDate on) {
        return jdbc.sql("update placement.farm_worker set ended_on = :on where id = :id and ended_on is null")
                .param("id", worker)
                .param("on", on)
                .update();
    }

    Optional<OrganisationId> farmOf(UUID worker) {
        return jdbc.sql("select farm_org_id from placement.farm_worker where id = :id")
                .param("id", worker)
                .query(UUID.class)
                .optional()
                .map(OrganisationId::new);
    }

    void record(UUID worker, OrganisationId farm, OrganisationId shownTo, CertificateShown shown, String checkedBy) {
        jdbc.sql("""
                        insert into placement.certificate (id, worker_id, farm_org_id, shown_to_org_id, kind, issued_on, shown_on, checked_by)
                        values (:id, :worker, :farm, :org, :kind, :issued, :shown, :by)""")
                .param("id", Ids.next())
                .param("worker", worker)
                .param("farm", farm.value())
                .param("org", shownTo.value())
                .param("kind", shown.kind().name())
                .param("issued", shown.issuedOn())
                .param("shown", shown.shownOn())
                .param("by", checkedBy)
                .update();
    }

    private static Line line(ResultSet rs, int i) throws SQLException {
        var worker = new WorkerRow(
                rs.getObject("id", UUID.class),
                rs.getString("name"),
                rs.getBoolean("sporadic_never_alone"),
                rs.getObject("from_on", LocalDate.class),
                List.of());
        String kind = rs.getString("kind");
        Optional<WorkerRow.Shown> shown = kind == null
                ? Optional.empty()
                : Optional.of(new WorkerRow.Shown(
                        CertificateKind.valueOf(kind),
                        rs.getObject("issued_on", LocalDate.class),
                        rs.getObject("shown_on", LocalDate.class),
                        rs.getString("checked_by"),
                        rs.getString("shown_to")));
        return new Line(worker, shown);
    }
}
