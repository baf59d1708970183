package no.tunet.comparison.domain;

import java.math.BigDecimal;
import java.math.MathContext;

/** What an amount is stated for, and so how it becomes a cost per year at the common ground. */
public sealed interface Basis {
    /** The same every year however many come. */
    record FixedPerYear() implements Basis {}

    /** A year's total for another volume, such as today's accounts; it follows the number of half-days. */
    record YearTotalFor(Volume statedFor) implements Basis {}

    /** Per person and year. */
    record PerPersonAndYear() implements Basis {}

    /** Per half-day and person, whether the person comes or not. */
    record PerHalfDayOffered() implements Basis {}

    /** Per half-day and person, only when the person comes. */
    record PerHalfDayAttended() implements Basis {}

    /** Paid once at the start and spread evenly over the years. Refuses fewer years than one. */
    record OnceSpreadOver(int years) implements Basis {
        public OnceSpreadOver {
            if (years < 1) {
                throw new IllegalArgumentException("a start-up cost is spread over at least one year");
            }
        }
    }

    /** Fixed costs stay when fewer come; variable costs follow the volume. */
    default boolean isFixed() {
        return switch (this) {
            case FixedPerYear f -> true;
            case OnceSpreadOver o -> true;
            case YearTotalFor y -> false;
            case PerPersonAndYear p -> false;
            case PerHalfDayOffered p -> false;
            case PerHalfDayAttended p -> false;
        };
    }

    /** How many times the stated amount goes into a year at the common ground. */
    default BigDecimal timesAYear(Expectation ground) {
        var volume = ground.volume();
        return switch (this) {
            case FixedPerYear f -> BigDecimal.ONE;
            case YearTotalFor y -> ratio(volume.halfDays(), y.statedFor().halfDays());
            case PerPersonAndYear p -> BigDecimal.valueOf(volume.people());
            case PerHalfDayOffered p -> BigDecimal.valueOf(volume.halfDays());
            case PerHalfDayAttended p -> ground.attendedHalfDays();
            case OnceSpreadOver o -> ratio(1, o.years());
        };
    }

    private static BigDecimal ratio(long above, long below) {
        return BigDecimal.valueOf(above).divide(BigDecimal.valueOf(below), MathContext.DECIMAL64);
    }
}
