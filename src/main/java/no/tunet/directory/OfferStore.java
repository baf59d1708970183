package no.tunet.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.directory.column.Columns;
import no.tunet.directory.column.DetailColumns;
import no.tunet.directory.domain.OfferContent;
import no.tunet.directory.domain.OfferState;
import no.tunet.directory.domain.Position;
import no.tunet.directory.domain.Price;
import no.tunet.kernel.Activity;
import no.tunet.kernel.Competence;
import no.tunet.kernel.Facility;
import no.tunet.kernel.Money;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.SpokenLanguage;
import no.tunet.kernel.TargetGroup;
import no.tunet.kernel.Transport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class OfferStore {
    private final JdbcClient jdbc;

    OfferStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(OfferId id, OrganisationId farm, OfferContent content, LocalDate today) {
        content("""
                        insert into directory.offer (id, farm_id, state, name, description, groups, half_days, places, price_ore,
                          latitude, longitude, competences, activities, facilities, transports, languages, changed_on)
                        values (:id, :farm, 'DRAFT', :name, :description, :groups, :halfDays, :places, :price,
                          :latitude, :longitude, :competences, :activities, :facilities, :transports, :languages, :today)""", id, content, today).param("farm", farm.value()).update();
    }

    /** False when somebody else has changed the offer since this version was read. */
    boolean change(OfferId id, OfferContent content, int version, LocalDate today) {
        return content("""
                                update directory.offer set name = :name, description = :description, groups = :groups,
                                  half_days = :halfDays, places = :places, price_ore = :price, latitude = :latitude,
                                  longitude = :longitude, competences = :competences, activities = :activities,
                                  facilities = :facilities, transports = :transports, languages = :languages,
                                  changed_on = :today, version = version + 1
                                where id = :id and version = :version""", id, content, today).param("version", version).update() == 1;
    }

    void move(OfferId id, OfferState state, LocalDate today) {
        jdbc.sql("""
                        update directory.offer set state = :state, published_on = :published, closed_on = :closed,
                          closed_reason = :reason, changed_on = :today, version = version + 1
                        where id = :id""")
                .param("id", id.value())
                .param("state", state.kind().name())
                .param("published", state instanceof OfferState.Published(var since) ? since : null)
                .param("closed", state instanceof OfferState.Closed(var on, var why) ? on : null)
                .param("reason", state instanceof OfferState.Closed(var on, var why) ? why : null)
                .param("today", today)
                .update();
    }

    Optional<OfferRow> find(OfferId id) {
        return jdbc.sql("select o.* from directory.offer o where o.id = :id")
                .param("id", id.value())
                .query(OfferStore::row)
                .optional();
    }

    List<OfferRow> all(Collection<OfferId> ids) {
        return jdbc.sql("select o.* from directory.offer o where o.id = any(:ids) order by o.name, o.id")
                .param("ids", ids.stream().map(OfferId::value).toArray(UUID[]::new))
                .query(OfferStore::row)
                .list();
    }

    List<OfferRow> ofFarm(OrganisationId farm, int limit) {
        return jdbc.sql("select o.* from directory.offer o where o.farm_id = :farm order by o.name, o.id limit :limit")
                .param("farm", farm.value())
                .param("limit", limit)
                .query(OfferStore::row)
                .list();
    }

    List<OfferId> published(OrganisationId farm) {
        return jdbc.sql(
                        "select o.id from directory.offer o where o.farm_id = :farm and o.state = 'PUBLISHED' order by o.id")
                .param("farm", farm.value())
                .query((rs, i) -> new OfferId(rs.getObject("id", UUID.class)))
                .list();
    }

    private StatementSpec content(String sql, OfferId id, OfferContent content, LocalDate today) {
        return jdbc.sql(sql)
                .param("id", id.value())
                .param("name", content.name())
                .param("description", content.description())
                .param("groups", Columns.names(content.groups()))
                .param("halfDays", Columns.codes(content.open()))
                .param("places", content.places())
                .param("price", content.price() instanceof Price.PerHalfDay(var amount) ? amount.ore() : null)
                .param("latitude", content.position().map(Position::latitude).orElse(null))
                .param("longitude", content.position().map(Position::longitude).orElse(null))
                .param("competences", Columns.names(content.competences()))
                .param("activities", Columns.names(content.activities()))
                .param("facilities", Columns.names(content.facilities()))
                .param("transports", Columns.names(content.transports()))
                .param("languages", Columns.names(content.languages()))
                .param("today", today);
    }

    private static OfferRow row(ResultSet rs, int i) throws SQLException {
        long price = rs.getLong("price_ore");
        Price asked = rs.wasNull() ? new Price.OnRequest() : new Price.PerHalfDay(new Money(price));
        double latitude = rs.getDouble("latitude");
        var position = rs.wasNull()
                ? Optional.<Position>empty()
                : Optional.of(new Position(latitude, rs.getDouble("longitude")));
        return new OfferRow(
                new OfferId(rs.getObject("id", UUID.class)),
                new OrganisationId(rs.getObject("farm_id", UUID.class)),
                state(rs),
                new OfferContent(
                        rs.getString("name"),
                        rs.getString("description"),
                        Columns.words(rs, "groups", TargetGroup.class),
                        Columns.halfDays(rs, "half_days"),
                        rs.getInt("places"),
                        asked,
                        position,
                        Columns.words(rs, "competences", Competence.class),
                        Columns.words(rs, "activities", Activity.class),
                        Columns.words(rs, "facilities", Facility.class),
                        Columns.words(rs, "transports", Transport.class),
                        Columns.words(rs, "languages", SpokenLanguage.class)),
                DetailColumns.read(rs),
                rs.getInt("version"),
                rs.getObject("changed_on", LocalDate.class));
    }

    private static OfferState state(ResultSet rs) throws SQLException {
        return switch (OfferState.Kind.valueOf(rs.getString("state"))) {
            case DRAFT -> new OfferState.Draft();
            case PUBLISHED -> new OfferState.Published(rs.getObject("published_on", LocalDate.class));
            case CLOSED ->
                new OfferState.Closed(rs.getObject("closed_on", LocalDate.class), rs.getString("closed_reason"));
        };
    }
}
