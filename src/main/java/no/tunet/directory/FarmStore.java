package no.tunet.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FarmStore {
    /** A farm's own row, without what the register of organisations holds. */
    record Row(String municipalityName, FarmText text, FarmShowing showing, LocalDate registeredOn, int version) {}

    private final JdbcClient jdbc;

    FarmStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(OrganisationId farm, String municipalityName, FarmText text, LocalDate today) {
        jdbc.sql("""
                        insert into directory.farm (farm_id, municipality_name, producer_number, address, website, about, arrival, registered_on)
                        values (:farm, :municipality, :producer, :address, :website, :about, :arrival, :today)""")
                .param("farm", farm.value())
                .param("municipality", municipalityName)
                .param("producer", text.producerNumber().orElse(null))
                .param("address", text.address())
                .param("website", text.website().orElse(null))
                .param("about", text.about())
                .param("arrival", text.arrival())
                .param("today", today)
                .update();
    }

    boolean change(OrganisationId farm, FarmText text, int version) {
        return jdbc.sql("""
                                update directory.farm set producer_number = :producer, address = :address, website = :website,
                                  about = :about, arrival = :arrival, version = version + 1
                                where farm_id = :farm and version = :version""")
                        .param("farm", farm.value())
                        .param("producer", text.producerNumber().orElse(null))
                        .param("address", text.address())
                        .param("website", text.website().orElse(null))
                        .param("about", text.about())
                        .param("arrival", text.arrival())
                        .param("version", version)
                        .update()
                == 1;
    }

    /** False when the farm has told nothing about itself yet. */
    boolean show(OrganisationId farm, FarmShowing showing) {
        return jdbc.sql("""
                                update directory.farm set position_hidden = :hidden, shown_in_process = :inProcess, version = version + 1
                                where farm_id = :farm""")
                        .param("farm", farm.value())
                        .param("hidden", showing.positionHidden())
                        .param("inProcess", showing.shownInProcess())
                        .update()
                == 1;
    }

    Optional<Row> find(OrganisationId farm) {
        return jdbc.sql("select * from directory.farm where farm_id = :farm")
                .param("farm", farm.value())
                .query((rs, i) -> new Row(
                        rs.getString("municipality_name"),
                        new FarmText(
                                Optional.ofNullable(rs.getString("producer_number")),
                                rs.getString("address"),
                                Optional.ofNullable(rs.getString("website")),
                                rs.getString("about"),
                                rs.getString("arrival")),
                        new FarmShowing(rs.getBoolean("position_hidden"), rs.getBoolean("shown_in_process")),
                        rs.getObject("registered_on", LocalDate.class),
                        rs.getInt("version")))
                .optional();
    }

    /** In which municipality a farm lies, and whether it hides where exactly. */
    record Whereabouts(String municipalityCode, boolean hidden) {
        static final Whereabouts UNKNOWN = new Whereabouts("", false);
    }

    Map<OrganisationId, Whereabouts> whereabouts(Collection<OrganisationId> farms) {
        var places = new HashMap<OrganisationId, Whereabouts>();
        jdbc.sql("""
                        select o.id, coalesce(o.municipality_code, '') as code, coalesce(f.position_hidden, false) as hidden
                        from party.organisation o left join directory.farm f on f.farm_id = o.id where o.id = any(:farms)""")
                .param("farms", farms.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query(rs -> {
                    places.put(
                            new OrganisationId(rs.getObject("id", UUID.class)),
                            new Whereabouts(rs.getString("code"), rs.getBoolean("hidden")));
                });
        return places;
    }
}
