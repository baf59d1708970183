package no.tunet.quality.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.PersonId;
import no.tunet.quality.domain.Point;
import no.tunet.quality.domain.Standard;
import no.tunet.quality.domain.StandardBook;
import no.tunet.quality.domain.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** All standards: the templates that come with the program, versions that were imported, and a farm's own points. */
@Repository
public class StandardStore {
    private final JdbcClient jdbc;

    StandardStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A point a farm asks itself. */
    public record OwnPoint(UUID id, String text, LocalDate addedOn) {
        public Point point(int ordinal) {
            return new Point("E." + ordinal, Words.same(text), false, false);
        }

        public String key() {
            return "own:" + id;
        }
    }

    public StandardBook book() {
        var all = new ArrayList<>(Templates.BOOK.standards());
        all.addAll(
                jdbc
                        .sql("select content from quality.standard order by code, valid_from")
                        .query(String.class)
                        .list()
                        .stream()
                        .map(text -> JsonMapper.shared().readValue(text, Standard.class))
                        .toList());
        return new StandardBook(Templates.BOOK.schemes(), all);
    }

    public void add(UUID id, Standard standard, PersonId by, LocalDate today) {
        jdbc.sql("""
                        insert into quality.standard (id, code, version, valid_from, content, imported_by, imported_on)
                        values (:id, :code, :version, :from, :content::jsonb, :by, :today)""")
                .param("id", id)
                .param("code", standard.code())
                .param("version", standard.version())
                .param("from", standard.validFrom())
                .param("content", JsonMapper.shared().writeValueAsString(standard))
                .param("by", by.value())
                .param("today", today)
                .update();
    }

    /** The points a farm asked itself on a day, in its order. */
    public List<OwnPoint> ownPoints(OrganisationId farm, LocalDate on) {
        return jdbc.sql("""
                        select id, text, added_on from quality.own_point
                        where farm_id = :farm and added_on <= :on and (retired_on is null or retired_on > :on) order by ordinal, id limit 200""")
                .param("farm", farm.value())
                .param("on", on)
                .query((rs, i) -> new OwnPoint(
                        rs.getObject("id", UUID.class),
                        rs.getString("text"),
                        rs.getObject("added_on", LocalDate.class)))
                .list();
    }

    public void addOwnPoint(UUID id, OrganisationId farm, String text, LocalDate today) {
        jdbc.sql("""
                        insert into quality.own_point (id, farm_id, ordinal, text, added_on)
                        select :id, :farm, coalesce(max(ordinal), 0) + 1, :text, :today from quality.own_point where farm_id = :farm""")
                .param("id", id)
                .param("farm", farm.value())
                .param("text", text)
                .param("today", today)
                .update();
    }

    public void retireOwnPoint(UUID id, OrganisationId farm, LocalDate today) {
        jdbc.sql(
                        "update quality.own_point set retired_on = :today where id = :id and farm_id = :farm and retired_on is null")
                .param("id", id)
                .param("farm", farm.value())
                .param("today", today)
                .update();
    }
}
