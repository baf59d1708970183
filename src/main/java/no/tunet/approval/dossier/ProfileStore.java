package no.tunet.approval.dossier;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import no.tunet.approval.Told;
import no.tunet.approval.domain.Particulars;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.TargetGroup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What approved farms told and everybody may know. */
@Repository
public class ProfileStore {
    private final JdbcClient jdbc;

    ProfileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void write(OrganisationId farm, Particulars told, LocalDate today) {
        jdbc.sql("""
            insert into approval.profile (farm_id, display_name, website, address, services, description, school_on, told_on)
            values (:farm, :name, :website, :address, :services, :description, :school, :today)
            on conflict (farm_id) do update set display_name = excluded.display_name, website = excluded.website,
              address = excluded.address, services = excluded.services, description = excluded.description,
              school_on = excluded.school_on, told_on = excluded.told_on\
            """)
                .param("farm", farm.value())
                .param("name", told.displayName())
                .param("website", told.website().orElse(null))
                .param("address", told.address() + ", " + told.postcode() + " " + told.place())
                .param(
                        "services",
                        told.services().stream().sorted().map(Enum::name).collect(Collectors.joining(",")))
                .param("description", told.description())
                .param("school", told.schoolOn())
                .param("today", today)
                .update();
    }

    public Optional<Told> of(OrganisationId farm) {
        return jdbc.sql("""
            select p.*, (select max(h.from_on) - 1 from approval.hold h
              where h.farm_id = p.farm_id and h.cause = 'LIABILITY_INSURANCE' and h.to_on is null) as insured_to
            from approval.profile p where p.farm_id = :farm\
            """)
                .param("farm", farm.value())
                .query((rs, i) -> new Told(
                        rs.getString("display_name"),
                        Optional.ofNullable(rs.getString("website")),
                        rs.getString("address"),
                        Arrays.stream(rs.getString("services").split(","))
                                .map(TargetGroup::valueOf)
                                .collect(Collectors.toSet()),
                        rs.getString("description"),
                        rs.getObject("school_on", LocalDate.class),
                        rs.getObject("told_on", LocalDate.class),
                        Optional.ofNullable(rs.getObject("insured_to", LocalDate.class))))
                .optional();
    }
}
