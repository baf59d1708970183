package no.tunet.directory.column;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.tunet.directory.AccessFact;
import no.tunet.directory.Checked;
import no.tunet.directory.Checker;
import no.tunet.directory.OfferDetails;
import no.tunet.directory.PictureView;
import org.jspecify.annotations.Nullable;

/** The details of an offer as columns: the year as twelve texts or none, facts as text arrays. */
public final class DetailColumns {
    /** The columns, in the order of {@link #PARAMETERS}. */
    public static final String NAMES =
            "not_this, fits, does_not_fit, staff, getting_there, access_words, access_has, access_lacks, year, group_from, group_to, per_adult";

    public static final String PARAMETERS =
            ":notThis, :fits, :doesNotFit, :staff, :gettingThere, :accessWords, :accessHas, :accessLacks, :year, :groupFrom, :groupTo, :perAdult";

    private DetailColumns() {}

    /** Values by parameter name; a missing number is a null of the driver. */
    public static Map<String, @Nullable Object> values(OfferDetails details) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("notThis", details.notThis());
        values.put("fits", details.fits());
        values.put("doesNotFit", details.doesNotFit());
        values.put("staff", details.staff());
        values.put("gettingThere", details.gettingThere());
        values.put("accessWords", details.accessWords());
        values.put("accessHas", Columns.names(details.accessible()));
        values.put("accessLacks", Columns.names(details.notAccessible()));
        values.put("year", year(details));
        values.put(
                "groupFrom", details.group().map(OfferDetails.GroupSize::from).orElse(null));
        values.put("groupTo", details.group().map(OfferDetails.GroupSize::to).orElse(null));
        values.put("perAdult", details.participantsPerAdult().orElse(null));
        return values;
    }

    public static OfferDetails read(ResultSet rs) throws SQLException {
        int from = rs.getInt("group_from");
        var group = rs.wasNull()
                ? Optional.<OfferDetails.GroupSize>empty()
                : Optional.of(new OfferDetails.GroupSize(from, rs.getInt("group_to")));
        int adults = rs.getInt("per_adult");
        var perAdult = rs.wasNull() ? Optional.<Integer>empty() : Optional.of(adults);
        var year = new EnumMap<Month, String>(Month.class);
        var months = (Object[]) rs.getArray("year").getArray();
        for (int i = 0; i < months.length; i++) {
            year.put(Month.of(i + 1), (String) months[i]);
        }
        return new OfferDetails(
                rs.getString("not_this"),
                rs.getString("fits"),
                rs.getString("does_not_fit"),
                rs.getString("staff"),
                rs.getString("getting_there"),
                year,
                group,
                perAdult,
                Columns.words(rs, "access_has", AccessFact.class),
                Columns.words(rs, "access_lacks", AccessFact.class),
                rs.getString("access_words"));
    }

    private static String[] year(OfferDetails details) {
        return details.year().isEmpty()
                ? new String[0]
                : Arrays.stream(Month.values())
                        .map(month -> details.year().getOrDefault(month, ""))
                        .toArray(String[]::new);
    }

    public static Optional<Checked> checked(ResultSet rs) throws SQLException {
        var on = Optional.ofNullable(rs.getObject("checked_on", LocalDate.class));
        var by = Optional.ofNullable(rs.getString("checked_by")).map(Checker::valueOf);
        return on.flatMap(day -> by.map(who -> new Checked(day, who)));
    }

    public static PictureView picture(ResultSet rs) throws SQLException {
        return new PictureView(
                rs.getObject("id", UUID.class), rs.getString("alt"), file(rs, "small"), file(rs, "large"));
    }

    private static PictureView.File file(ResultSet rs, String size) throws SQLException {
        return new PictureView.File(
                rs.getInt(size + "_width"), rs.getInt(size + "_height"), rs.getString(size + "_hash"));
    }
}
