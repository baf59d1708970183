package no.tunet.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.tunet.register.domain.PostalFile.Position;
import no.tunet.register.domain.PostalFile.PostalPlace;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostalStore {
    private static final int STEP = 1_000;

    private final JdbcClient jdbc;

    PostalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts these in the place of all that were known. */
    void replace(List<PostalPlace> places) {
        jdbc.sql("delete from register.postal_place").update();
        var left = new ArrayList<>(places);
        while (!left.isEmpty()) {
            var step = left.subList(0, Math.min(STEP, left.size()));
            add(step);
            step.clear();
        }
    }

    private void add(List<PostalPlace> places) {
        jdbc.sql("""
                        insert into register.postal_place (code, place, municipality_code, latitude, longitude)
                        select * from unnest(:codes, :places, :municipalities, :norths::float8[], :easts::float8[])""")
                .param("codes", places.stream().map(PostalPlace::code).toArray(String[]::new))
                .param("places", places.stream().map(PostalPlace::place).toArray(String[]::new))
                .param(
                        "municipalities",
                        places.stream().map(PostalPlace::municipalityCode).toArray(String[]::new))
                .param("norths", degrees(places, true))
                .param("easts", degrees(places, false))
                .update();
    }

    /** As text, because a place may have none. */
    private static String degrees(List<PostalPlace> places, boolean north) {
        return places.stream()
                .map(place -> place.position()
                        .map(at -> String.valueOf(north ? at.north() : at.east()))
                        .orElse("NULL"))
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** By postal code, or by the name of the place; of several codes of a place the first. */
    Optional<PostalPlace> find(String typed) {
        return jdbc.sql("""
                        select code, place, municipality_code, latitude, longitude from register.postal_place
                        where code = :typed or lower(place) = lower(:typed) order by code limit 1""")
                .param("typed", typed)
                .query((rs, i) -> {
                    double north = rs.getDouble("latitude");
                    var position = rs.wasNull()
                            ? Optional.<Position>empty()
                            : Optional.of(new Position(north, rs.getDouble("longitude")));
                    return new PostalPlace(
                            rs.getString("code"), rs.getString("place"), rs.getString("municipality_code"), position);
                })
                .optional();
    }

    long count() {
        return jdbc.sql("select count(*) from register.postal_place")
                .query(Long.class)
                .single();
    }
}
