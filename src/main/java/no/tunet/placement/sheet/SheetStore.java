package no.tunet.placement.sheet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.OrganisationId;
import no.tunet.placement.ParticipantId;
import no.tunet.placement.PlacementId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SheetStore {
    private final JdbcClient jdbc;

    SheetStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Owner(
            ParticipantId participant,
            OrganisationId organisation,
            OrganisationId farm,
            String reference,
            String state) {}

    record Stored(InformationSheet sheet, boolean shared, LocalDate changedOn, int version) {}

    /** What the farm reads; nothing when the sheet is not shared with it. */
    record Shared(OrganisationId controller, InformationSheet sheet, LocalDate changedOn) {}

    Optional<Owner> owner(PlacementId id) {
        return jdbc.sql(
                        "select participant_id, org_id, farm_org_id, reference, state from placement.placement where id = :id")
                .param("id", id.value())
                .query((rs, i) -> new Owner(
                        new ParticipantId(rs.getObject("participant_id", UUID.class)),
                        new OrganisationId(rs.getObject("org_id", UUID.class)),
                        new OrganisationId(rs.getObject("farm_org_id", UUID.class)),
                        rs.getString("reference"),
                        rs.getString("state")))
                .optional();
    }

    Optional<Stored> find(PlacementId id) {
        return jdbc.sql("select * from placement.information_sheet where placement_id = :id")
                .param("id", id.value())
                .query((rs, i) -> new Stored(
                        sheet(rs),
                        rs.getBoolean("shared"),
                        rs.getObject("changed_on", LocalDate.class),
                        rs.getInt("version")))
                .optional();
    }

    Optional<Shared> forFarm(PlacementId id, OrganisationId farm) {
        return jdbc.sql(
                        "select * from placement.information_sheet where placement_id = :id and farm_org_id = :farm and shared")
                .param("id", id.value())
                .param("farm", farm.value())
                .query((rs, i) -> new Shared(
                        new OrganisationId(rs.getObject("org_id", UUID.class)),
                        sheet(rs),
                        rs.getObject("changed_on", LocalDate.class)))
                .optional();
    }

    /** The participant behind a sheet, for the access log: the farm's filled place knows it, the farm's page never shows it. */
    Optional<UUID> participant(PlacementId id) {
        return jdbc.sql("select participant_id from placement.slot where placement_id = :id limit 1")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
    }

    /** False when somebody else has changed it since that version. */
    boolean save(PlacementId id, Owner owner, InformationSheet sheet, int version, LocalDate today) {
        return jdbc.sql("""
                        insert into placement.information_sheet as s (placement_id, org_id, farm_org_id, call_name, allergies, safety, pick_up,
                          emergency_contact, emergency_phone, buyer_phone, changed_on)
                        values (:id, :org, :farm, :name, :allergies, :safety, :pick_up, :contact, :phone, :buyer_phone, :today)
                        on conflict (placement_id) do update set call_name = excluded.call_name, allergies = excluded.allergies,
                          safety = excluded.safety, pick_up = excluded.pick_up, emergency_contact = excluded.emergency_contact,
                          emergency_phone = excluded.emergency_phone, buyer_phone = excluded.buyer_phone, changed_on = excluded.changed_on,
                          version = s.version + 1
                        where s.version = :version""")
                        .param("id", id.value())
                        .param("org", owner.organisation().value())
                        .param("farm", owner.farm().value())
                        .param("name", sheet.callName())
                        .param("allergies", sheet.allergies())
                        .param("safety", sheet.safety())
                        .param("pick_up", sheet.pickUp())
                        .param("contact", sheet.emergencyContact())
                        .param("phone", sheet.emergencyPhone())
                        .param("buyer_phone", sheet.buyerPhone())
                        .param("today", today)
                        .param("version", version)
                        .update()
                == 1;
    }

    private static InformationSheet sheet(ResultSet rs) throws SQLException {
        return new InformationSheet(
                rs.getString("call_name"),
                rs.getString("allergies"),
                rs.getString("safety"),
                rs.getString("pick_up"),
                rs.getString("emergency_contact"),
                rs.getString("emergency_phone"),
                rs.getString("buyer_phone"));
    }
}
