package no.tunet.pilot.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.tunet.kernel.Reason;

/** A quarter of a year, such as 2021Q3. Refuses any number outside 1 to 4. */
public record Quarter(int year, int number) implements Comparable<Quarter> {
    private static final Pattern TEXT = Pattern.compile("(\\d{4})Q([1-4])");
    private static final Comparator<Quarter> ORDER =
            Comparator.comparingInt(Quarter::year).thenComparingInt(Quarter::number);

    public Quarter {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("a quarter is 1 to 4, was " + number);
        }
    }

    public static Optional<Quarter> parse(String text) {
        var match = TEXT.matcher(text);
        return match.matches()
                ? Optional.of(new Quarter(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))))
                : Optional.empty();
    }

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    public static Quarter of(YearMonth month) {
        return of(month.atDay(1));
    }

    /** All quarters from the first to the last, both included. */
    public static Stream<Quarter> between(Quarter first, Quarter last) {
        return Stream.iterate(first, q -> q.compareTo(last) <= 0, Quarter::next);
    }

    /** The quarter for a sentence, in the reader's language. */
    public Reason words() {
        return Reason.of("pilot.quarter", number, String.valueOf(year));
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, number * 3 - 2, 1);
    }

    public LocalDate lastDay() {
        return firstDay().plusMonths(3).minusDays(1);
    }

    public Quarter next() {
        return number == 4 ? new Quarter(year + 1, 1) : new Quarter(year, number + 1);
    }

    /** So many quarters later, or earlier when negative. */
    public Quarter plus(int quarters) {
        int since = year * 4 + number - 1 + quarters;
        return new Quarter(Math.floorDiv(since, 4), Math.floorMod(since, 4) + 1);
    }

    @Override
    public int compareTo(Quarter other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return year + "Q" + number;
    }
}
