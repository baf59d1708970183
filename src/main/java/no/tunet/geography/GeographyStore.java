package no.tunet.geography;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tunet.geography.domain.Reference;
import no.tunet.geography.domain.RingText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class GeographyStore {
    private final JdbcClient jdbc;

    GeographyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long newestIntake() {
        return jdbc.sql("select coalesce(max(id), 0) from geography.intake")
                .query(Long.class)
                .single();
    }

    Reference all() {
        return new Reference(lists("MUNICIPALITY"), lists("COUNTY"), names(), changes(), centres(), outlines());
    }

    private Map<LocalDate, Map<String, String>> lists(String kind) {
        var lists = new HashMap<LocalDate, Map<String, String>>();
        jdbc.sql("select valid_on, code, name from geography.listed where kind = :kind")
                .param("kind", kind)
                .query((rs, i) -> lists.computeIfAbsent(
                                rs.getObject("valid_on", LocalDate.class), day -> new HashMap<>())
                        .put(rs.getString("code"), rs.getString("name")))
                .list();
        return lists;
    }

    private Map<String, Map<PlaceLanguage, String>> names() {
        var names = new HashMap<String, Map<PlaceLanguage, String>>();
        jdbc.sql("select code, language, name from geography.place_name")
                .query((rs, i) -> names.computeIfAbsent(rs.getString("code"), code -> new HashMap<>())
                        .put(PlaceLanguage.valueOf(rs.getString("language")), rs.getString("name")))
                .list();
        return names;
    }

    private List<Reference.Change> changes() {
        return jdbc.sql(
                        "select old_code, new_code, since_on, changed_on from geography.change order by changed_on, old_code")
                .query((rs, i) -> new Reference.Change(
                        rs.getString("old_code"),
                        rs.getString("new_code"),
                        Optional.ofNullable(rs.getObject("since_on", LocalDate.class)),
                        rs.getObject("changed_on", LocalDate.class)))
                .list();
    }

    private Map<String, GeoPoint> centres() {
        var centres = new HashMap<String, GeoPoint>();
        jdbc.sql("select code, latitude, longitude from geography.centre")
                .query((rs, i) -> centres.put(
                        rs.getString("code"), new GeoPoint(rs.getDouble("latitude"), rs.getDouble("longitude"))))
                .list();
        return centres;
    }

    private Map<String, Outline> outlines() {
        var outlines = new HashMap<String, Outline>();
        jdbc.sql("select code, rings from geography.outline")
                .query((rs, i) -> outlines.put(
                        rs.getString("code"), new Outline(rs.getString("code"), RingText.read(rs.getString("rings")))))
                .list();
        return outlines;
    }
}
