package no.tunet.directory.column;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import no.tunet.kernel.HalfDay;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.Period;

/** Sets of our words as text arrays, half-days of the week as numbers from 0 (Monday morning) to 13, spans as date ranges. */
public final class Columns {
    private Columns() {}

    public static short code(HalfDayOfWeek at) {
        return (short) ((at.day().getValue() - 1) * 2 + at.half().ordinal());
    }

    public static HalfDayOfWeek halfDay(int code) {
        return new HalfDayOfWeek(DayOfWeek.of(code / 2 + 1), HalfDay.values()[code % 2]);
    }

    public static Short[] codes(Collection<HalfDayOfWeek> halfDays) {
        return halfDays.stream().sorted().map(Columns::code).toArray(Short[]::new);
    }

    public static String[] names(Collection<? extends Enum<?>> words) {
        return words.stream().map(Enum::name).toArray(String[]::new);
    }

    public static SortedSet<HalfDayOfWeek> halfDays(ResultSet rs, String column) throws SQLException {
        var set = new TreeSet<HalfDayOfWeek>();
        for (Object code : array(rs.getArray(column))) {
            set.add(halfDay(((Number) code).intValue()));
        }
        return set;
    }

    public static <E extends Enum<E>> Set<E> words(ResultSet rs, String column, Class<E> type) throws SQLException {
        var set = EnumSet.noneOf(type);
        for (Object name : array(rs.getArray(column))) {
            set.add(Enum.valueOf(type, (String) name));
        }
        return set;
    }

    /** The span of a date range whose bounds are selected as {@code <column>_from} and {@code <column>_to}, the latter the first day after. */
    public static Period period(ResultSet rs, String column) throws SQLException {
        var to = rs.getObject(column + "_to", LocalDate.class);
        return new Period(
                rs.getObject(column + "_from", LocalDate.class), to == null ? Period.OPEN_END : to.minusDays(1));
    }

    private static Object[] array(Array array) throws SQLException {
        return (Object[]) array.getArray();
    }
}
