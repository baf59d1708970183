package no.tunet.pilot.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import no.tunet.kernel.Money;

/** What frames a pilot: name, the call it answers, months, cost frame, the price of a year of work, and the latest day of the final report. Refuses reversed months. */
public record ProjectFrame(
        String title,
        String call,
        String serviceArea,
        YearMonth from,
        YearMonth to,
        Optional<Money> costFrame,
        Optional<Money> yearOfWork,
        Optional<LocalDate> finalReportDue) {
    public ProjectFrame {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a project ends in or after the month it starts");
        }
    }

    public boolean covers(Quarter quarter) {
        return quarter.compareTo(Quarter.of(from)) >= 0 && quarter.compareTo(Quarter.of(to)) <= 0;
    }

    /** How many months of a calendar year the project runs. */
    public int monthsIn(int year) {
        int first = year == from.getYear() ? from.getMonthValue() : 1;
        int last = year == to.getYear() ? to.getMonthValue() : 12;
        return year < from.getYear() || year > to.getYear() ? 0 : last - first + 1;
    }
}
