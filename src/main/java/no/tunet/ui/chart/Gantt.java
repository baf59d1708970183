package no.tunet.ui.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** A plan by quarters: rows of activities, planned as outline, actual as fill, milestones as diamonds, a line at today. */
public record Gantt(String title, List<Quarter> quarters, List<Row> rows, LocalDate today) {
    /** A quarter of a year, numbered 1 to 4. */
    public record Quarter(int year, int number) {
        public Quarter {
            if (number < 1 || number > 4) {
                throw new IllegalArgumentException("a year has four quarters");
            }
        }

        public static Quarter of(LocalDate day) {
            return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
        }

        public Quarter next() {
            return number == 4 ? new Quarter(year + 1, 1) : new Quarter(year, number + 1);
        }
    }

    /** One activity and its marks. */
    public record Row(
            String label, Optional<String> href, Set<Quarter> planned, Set<Quarter> actual, Set<Quarter> milestones) {}

    /** A run of quarters of one year, for the head of the table. */
    public record Year(int year, long quarters) {}

    /** So many quarters from the first. */
    public static List<Quarter> span(Quarter first, int count) {
        return java.util.stream.Stream.iterate(first, Quarter::next)
                .limit(count)
                .toList();
    }

    public List<Year> years() {
        return quarters.stream()
                .map(Quarter::year)
                .distinct()
                .map(year -> new Year(
                        year, quarters.stream().filter(q -> q.year() == year).count()))
                .toList();
    }

    public boolean isNow(Quarter quarter) {
        return Quarter.of(today).equals(quarter);
    }

    /** How far into its quarter today is, of 40. */
    public double todayAt() {
        Quarter quarter = Quarter.of(today);
        LocalDate first = LocalDate.of(quarter.year(), quarter.number() * 3 - 2, 1);
        double passed = IntStream.range(0, 3)
                .mapToLong(m -> first.plusMonths(m).lengthOfMonth())
                .sum();
        return Plot.rounded((today.toEpochDay() - first.toEpochDay()) / passed * 40);
    }
}
