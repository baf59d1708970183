package no.tunet.register;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import no.tunet.directory.AccessFact;
import no.tunet.kernel.Activity;
import no.tunet.kernel.Competence;
import no.tunet.kernel.Facility;
import no.tunet.kernel.HalfDay;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.Money;
import no.tunet.kernel.SpokenLanguage;
import no.tunet.kernel.TargetGroup;
import no.tunet.kernel.Transport;
import no.tunet.register.domain.Listing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ListingStore {
    private final JdbcClient jdbc;

    ListingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A listing, or the id of one that is shown no longer, with the number of its latest change. */
    record Change(long revision, UUID offer, Optional<Listing> listing) {}

    /** Until the transaction ends nobody else changes listings, so that revisions are seen in the order they are given. */
    void alone() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('register.listing', 0))")
                .query(rs -> {});
    }

    /** Everything that changed after a revision, oldest first, read in steps. */
    void changedSince(long revision, Consumer<Change> each) {
        jdbc.sql("select * from register.listing where revision > :revision order by revision")
                .param("revision", revision)
                .withFetchSize(500)
                .query(rs -> {
                    each.accept(change(rs));
                });
    }

    List<Listing> of(Collection<UUID> offers) {
        return jdbc.sql("select * from register.listing where offer_id = any(:offers) and shown")
                .param("offers", offers.toArray(UUID[]::new))
                .query((rs, i) -> listing(rs))
                .list();
    }

    /** The number of the latest change. */
    long latest() {
        return jdbc.sql("select coalesce(max(revision), 0) from register.listing")
                .query(Long.class)
                .single();
    }

    /** How much longer the road is than the straight line, by the factor of the day, and where the figure is from. */
    Detour detourOn(LocalDate day) {
        return jdbc.sql("""
            select factor, source from directory.detour_factor
            where valid_from <= :day or valid_from = (select min(valid_from) from directory.detour_factor)
            order by valid_from desc limit 1""")
                .param("day", day)
                .query((rs, i) -> new Detour(rs.getBigDecimal("factor"), rs.getString("source")))
                .single();
    }

    List<UUID> shown() {
        return jdbc.sql("select offer_id from register.listing where shown")
                .query(UUID.class)
                .list();
    }

    long count() {
        return jdbc.sql("select count(*) from register.listing where shown")
                .query(Long.class)
                .single();
    }

    Optional<LocalDate> lastRefresh() {
        return jdbc.sql("select made_on from register.refresh")
                .query(LocalDate.class)
                .optional();
    }

    void refreshed(LocalDate day) {
        jdbc.sql("""
            insert into register.refresh (made_on) values (:day)
            on conflict (only_row) do update set made_on = excluded.made_on""").param("day", day).update();
    }

    /** Takes listings out of the register and forgets what they said. */
    void withdraw(Collection<UUID> offers) {
        jdbc.sql("""
            update register.listing set revision = nextval('register.revision'), shown = false, name = '', farm_name = '',
              description = '', municipality_name = '', municipality_code = null, price_ore = null, latitude = 0, longitude = 0,
              half_days = '{}', free_half_days = '{}', free_from = '{}', free_places = '{}'
            where offer_id = any(:offers) and shown""").param("offers", offers.toArray(UUID[]::new)).update();
    }

    /** Writes a listing when it says something else than before. */
    void put(Listing listing) {
        jdbc.sql("""
            insert into register.listing as l (offer_id, revision, shown, farm_id, name, farm_name, municipality_code, municipality_name,
              description, standing, approved_to, groups, half_days, places, price_ore, latitude, longitude, coarse,
              competences, activities, facilities, access, transports, languages, published_on, checked_on,
              free_half_days, free_from, free_places)
            values (:offer, nextval('register.revision'), true, :farm, :name, :farmName, :code, :municipality,
              :description, :standing, :to::date, :groups, :halfDays, :places, :price, :north, :east, :coarse,
              :competences, :activities, :facilities, :access, :transports, :languages, :published, :checked::date,
              :freeHalfDays, :freeFrom::date[], :freePlaces)
            on conflict (offer_id) do update set revision = excluded.revision, shown = true, farm_id = excluded.farm_id,
              name = excluded.name, farm_name = excluded.farm_name, municipality_code = excluded.municipality_code,
              municipality_name = excluded.municipality_name, description = excluded.description,
              standing = excluded.standing, approved_to = excluded.approved_to, groups = excluded.groups,
              half_days = excluded.half_days, places = excluded.places, price_ore = excluded.price_ore,
              latitude = excluded.latitude, longitude = excluded.longitude, coarse = excluded.coarse,
              competences = excluded.competences, activities = excluded.activities, facilities = excluded.facilities, access = excluded.access,
              transports = excluded.transports, languages = excluded.languages, published_on = excluded.published_on,
              checked_on = excluded.checked_on, free_half_days = excluded.free_half_days,
              free_from = excluded.free_from, free_places = excluded.free_places
            where (l.shown, l.farm_id, l.name, l.farm_name, l.municipality_code, l.municipality_name, l.description, l.standing,
                l.approved_to, l.groups, l.half_days, l.places, l.price_ore, l.latitude, l.longitude, l.coarse, l.competences,
                l.activities, l.facilities, l.access, l.transports, l.languages, l.published_on, l.checked_on, l.free_half_days,
                l.free_from, l.free_places)
              is distinct from (true, excluded.farm_id, excluded.name, excluded.farm_name, excluded.municipality_code,
                excluded.municipality_name, excluded.description, excluded.standing, excluded.approved_to, excluded.groups,
                excluded.half_days, excluded.places, excluded.price_ore, excluded.latitude, excluded.longitude,
                excluded.coarse, excluded.competences, excluded.activities, excluded.facilities, excluded.access, excluded.transports,
                excluded.languages, excluded.published_on, excluded.checked_on, excluded.free_half_days,
                excluded.free_from, excluded.free_places)""")
                .param("offer", listing.offer())
                .param("farm", listing.farm())
                .param("name", listing.name())
                .param("farmName", listing.farmName())
                .param("code", listing.municipalityCode().orElse(null))
                .param("municipality", listing.municipalityName())
                .param("description", listing.description())
                .param("standing", standing(listing))
                .param("to", approvedTo(listing).orElse(null))
                .param("groups", names(listing.groups()))
                .param("halfDays", codes(listing.open()))
                .param("places", listing.places())
                .param("price", listing.price().map(Money::ore).orElse(null))
                .param("north", listing.spot().north())
                .param("east", listing.spot().east())
                .param("coarse", listing.spot().coarse())
                .param("competences", names(listing.competences()))
                .param("activities", names(listing.activities()))
                .param("facilities", names(listing.facilities()))
                .param("access", names(listing.access()))
                .param("transports", names(listing.transports()))
                .param("languages", names(listing.languages()))
                .param("published", listing.publishedOn())
                .param("checked", listing.checkedOn().orElse(null))
                .param(
                        "freeHalfDays",
                        listing.free().stream().map(f -> code(f.at())).toArray(Short[]::new))
                .param(
                        "freeFrom",
                        listing.free().stream().map(f -> f.from().toString()).toArray(String[]::new))
                .param(
                        "freePlaces",
                        listing.free().stream().map(f -> (short) f.places()).toArray(Short[]::new))
                .update();
    }

    private static String standing(Listing listing) {
        return switch (listing.standing()) {
            case Listing.Standing.Approved(var to) -> "APPROVED";
            case Listing.Standing.InProcess() -> "IN_PROCESS";
        };
    }

    private static Optional<LocalDate> approvedTo(Listing listing) {
        return switch (listing.standing()) {
            case Listing.Standing.Approved(var to) -> Optional.of(to);
            case Listing.Standing.InProcess() -> Optional.empty();
        };
    }

    private static Change change(ResultSet rs) throws SQLException {
        return new Change(
                rs.getLong("revision"),
                rs.getObject("offer_id", UUID.class),
                rs.getBoolean("shown") ? Optional.of(listing(rs)) : Optional.empty());
    }

    private static Listing listing(ResultSet rs) throws SQLException {
        long price = rs.getLong("price_ore");
        var asked = rs.wasNull() ? Optional.<Money>empty() : Optional.of(new Money(price));
        return new Listing(
                rs.getObject("offer_id", UUID.class),
                rs.getObject("farm_id", UUID.class),
                rs.getString("name"),
                rs.getString("farm_name"),
                Optional.ofNullable(rs.getString("municipality_code")),
                rs.getString("municipality_name"),
                rs.getString("description"),
                rs.getString("standing").equals("APPROVED")
                        ? new Listing.Standing.Approved(rs.getObject("approved_to", LocalDate.class))
                        : new Listing.Standing.InProcess(),
                words(rs, "groups", TargetGroup.class),
                halfDays(rs, "half_days"),
                free(rs),
                rs.getInt("places"),
                asked,
                new Listing.Spot(rs.getDouble("latitude"), rs.getDouble("longitude"), rs.getBoolean("coarse")),
                words(rs, "competences", Competence.class),
                words(rs, "activities", Activity.class),
                words(rs, "facilities", Facility.class),
                words(rs, "access", AccessFact.class),
                words(rs, "transports", Transport.class),
                words(rs, "languages", SpokenLanguage.class),
                rs.getObject("published_on", LocalDate.class),
                Optional.ofNullable(rs.getObject("checked_on", LocalDate.class)));
    }

    private static List<Listing.Free> free(ResultSet rs) throws SQLException {
        Object[] at = array(rs.getArray("free_half_days"));
        Object[] from = array(rs.getArray("free_from"));
        Object[] places = array(rs.getArray("free_places"));
        var free = new ArrayList<Listing.Free>();
        for (int i = 0; i < at.length; i++) {
            free.add(new Listing.Free(
                    halfDay(((Number) at[i]).intValue()),
                    ((Date) from[i]).toLocalDate(),
                    ((Number) places[i]).intValue()));
        }
        return List.copyOf(free);
    }

    private static Set<HalfDayOfWeek> halfDays(ResultSet rs, String column) throws SQLException {
        var set = new TreeSet<HalfDayOfWeek>();
        for (Object code : array(rs.getArray(column))) {
            set.add(halfDay(((Number) code).intValue()));
        }
        return set;
    }

    private static <E extends Enum<E>> Set<E> words(ResultSet rs, String column, Class<E> type) throws SQLException {
        var set = EnumSet.noneOf(type);
        for (Object name : array(rs.getArray(column))) {
            set.add(Enum.valueOf(type, (String) name));
        }
        return set;
    }

    private static String[] names(Collection<? extends Enum<?>> words) {
        return words.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    private static Short[] codes(Collection<HalfDayOfWeek> halfDays) {
        return halfDays.stream().sorted().map(ListingStore::code).toArray(Short[]::new);
    }

    private static short code(HalfDayOfWeek at) {
        return (short) ((at.day().getValue() - 1) * 2 + at.half().ordinal());
    }

    private static HalfDayOfWeek halfDay(int code) {
        return new HalfDayOfWeek(DayOfWeek.of(code / 2 + 1), HalfDay.values()[code % 2]);
    }

    private static Object[] array(Array array) throws SQLException {
        return (Object[]) array.getArray();
    }
}
