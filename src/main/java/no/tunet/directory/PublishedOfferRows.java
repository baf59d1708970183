package no.tunet.directory;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.directory.column.Columns;
import no.tunet.directory.column.DetailColumns;
import no.tunet.kernel.Activity;
import no.tunet.kernel.Competence;
import no.tunet.kernel.Facility;
import no.tunet.kernel.Money;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.SpokenLanguage;
import no.tunet.kernel.TargetGroup;
import no.tunet.kernel.Transport;

/** Reads a published offer with its pictures from a row. */
final class PublishedOfferRows {
    private PublishedOfferRows() {}

    static PublishedOffer read(ResultSet rs) throws SQLException {
        long price = rs.getLong("price_ore");
        var asked = rs.wasNull() ? Optional.<Money>empty() : Optional.of(new Money(price));
        boolean exact = rs.getBoolean("exact_position");
        boolean inProcess = rs.getBoolean("in_process");
        return new PublishedOffer(
                new OfferId(rs.getObject("offer_id", UUID.class)),
                rs.getString("name"),
                rs.getString("description"),
                new OrganisationId(rs.getObject("farm_id", UUID.class)),
                rs.getString("farm_name"),
                Optional.ofNullable(rs.getString("municipality_code")),
                rs.getString("municipality_name"),
                Columns.words(rs, "groups", TargetGroup.class),
                Columns.halfDays(rs, "half_days"),
                rs.getInt("places"),
                asked,
                rs.getDouble("latitude"),
                rs.getDouble("longitude"),
                Columns.words(rs, "competences", Competence.class),
                Columns.words(rs, "activities", Activity.class),
                Columns.words(rs, "facilities", Facility.class),
                Columns.words(rs, "transports", Transport.class),
                Columns.words(rs, "languages", SpokenLanguage.class),
                rs.getObject("published_on", LocalDate.class),
                inProcess ? Optional.empty() : Optional.ofNullable(rs.getObject("approved_to", LocalDate.class)),
                exact,
                exact ? DetailColumns.read(rs) : DetailColumns.read(rs).withoutTheWay(),
                DetailColumns.checked(rs),
                pictures(rs),
                rs.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private static List<PictureView> pictures(ResultSet rs) throws SQLException {
        Array ids = rs.getArray("picture_ids");
        if (ids == null) {
            return List.of();
        }
        var alts = (Object[]) rs.getArray("picture_alts").getArray();
        var smalls = (Object[]) rs.getArray("picture_smalls").getArray();
        var larges = (Object[]) rs.getArray("picture_larges").getArray();
        var pictures = new ArrayList<PictureView>();
        int i = 0;
        for (Object id : (Object[]) ids.getArray()) {
            pictures.add(
                    new PictureView((UUID) id, (String) alts[i], file((String) smalls[i]), file((String) larges[i])));
            i++;
        }
        return List.copyOf(pictures);
    }

    private static PictureView.File file(String hashAndSize) {
        String[] parts = hashAndSize.split(" ", 3);
        return new PictureView.File(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), parts[0]);
    }
}
