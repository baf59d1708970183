package no.tunet.directory.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.tunet.directory.FarmShowing;
import no.tunet.kernel.Ids;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class VisitStore {
    private final JdbcClient jdbc;

    VisitStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<FarmRow> farm(OrganisationId farm, LocalDate today) {
        return jdbc.sql("""
                        select n.name, f.*,
                          array(select h.title from directory.host h where h.farm_id = f.farm_id order by h.place) as titles,
                          array(select h.words from directory.host h where h.farm_id = f.farm_id order by h.place) as host_words,
                          array(select lower(c.during)::text || ' ' || (upper(c.during) - 1)::text from directory.closed_week c
                            where c.farm_id = f.farm_id and upper(c.during) > :today order by lower(c.during) limit 12) as closed
                        from directory.farm f join party.organisation_name n on n.organisation_id = f.farm_id and n.during @> :today::date
                        where f.farm_id = :farm""")
                .param("farm", farm.value())
                .param("today", today)
                .query(VisitStore::row)
                .optional();
    }

    void write(OrganisationId farm, Welcome welcome) {
        jdbc.sql("update directory.farm set day_words = :day where farm_id = :farm")
                .param("day", welcome.day())
                .param("farm", farm.value())
                .update();
        jdbc.sql("delete from directory.host where farm_id = :farm")
                .param("farm", farm.value())
                .update();
        int place = 0;
        for (Host host : welcome.hosts()) {
            jdbc.sql(
                            "insert into directory.host (id, farm_id, place, title, words) values (:id, :farm, :place, :title, :words)")
                    .param("id", Ids.next())
                    .param("farm", farm.value())
                    .param("place", ++place)
                    .param("title", host.title())
                    .param("words", host.words())
                    .update();
        }
    }

    private static FarmRow row(ResultSet rs, int i) throws SQLException {
        boolean hidden = rs.getBoolean("position_hidden");
        var titles = texts(rs, "titles");
        var words = texts(rs, "host_words");
        var hosts = new ArrayList<Host>();
        for (int h = 0; h < titles.size(); h++) {
            hosts.add(new Host(titles.get(h), words.get(h)));
        }
        return new FarmRow(
                rs.getString("name"),
                rs.getString("municipality_name"),
                rs.getString("about"),
                hidden ? "" : rs.getString("arrival"),
                Optional.of(rs.getString("address")).filter(address -> !hidden && !address.isEmpty()),
                Optional.ofNullable(rs.getString("website")),
                new Welcome(
                        rs.getString("day_words"),
                        List.copyOf(hosts),
                        new FarmShowing(hidden, rs.getBoolean("shown_in_process"))),
                texts(rs, "closed").stream()
                        .map(span ->
                                new Period(LocalDate.parse(span.substring(0, 10)), LocalDate.parse(span.substring(11))))
                        .toList());
    }

    private static List<String> texts(ResultSet rs, String column) throws SQLException {
        return Arrays.stream((Object[]) rs.getArray(column).getArray())
                .map(Object::toString)
                .toList();
    }
}
