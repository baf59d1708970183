package no.tunet.pilot.domain;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import no.tunet.kernel.Money;
import no.tunet.kernel.Share;

/** Reads amounts, months, dates and shares as Norwegians print them: "1 880 000,50", "11.2020", "1.3.2022", "35 % stilling". */
final class PrintedText {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F\\u2009]");
    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,12}([.,]\\d{1,2})?");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+(,\\d{1,2})?");
    private static final Pattern ISO_MONTH = Pattern.compile("(\\d{4})-(\\d{1,2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})\\.(\\d{4})");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern POSITION = Pattern.compile("(?iu)(\\d{1,3})\\s*%\\s*(stilling|position)");

    private PrintedText() {}

    static Optional<Money> money(String text) {
        String packed = SPACES.matcher(text).replaceAll("").replace("kr", "");
        if (GROUPED.matcher(packed).matches()) {
            packed = packed.replace(".", "");
        }
        if (!AMOUNT.matcher(packed).matches()) {
            return Optional.empty();
        }
        return Optional.of(new Money(
                new BigDecimal(packed.replace(',', '.')).movePointRight(2).longValueExact()));
    }

    static Optional<YearMonth> month(String text) {
        var iso = ISO_MONTH.matcher(text);
        if (iso.matches()) {
            return month(iso.group(1), iso.group(2));
        }
        var norwegian = MONTH.matcher(text);
        return norwegian.matches() ? month(norwegian.group(2), norwegian.group(1)) : Optional.empty();
    }

    static Optional<LocalDate> day(String text) {
        var norwegian = DAY.matcher(text);
        if (norwegian.matches()) {
            return day(norwegian.group(3), norwegian.group(2), norwegian.group(1));
        }
        var iso = ISO_DAY.matcher(text);
        return iso.matches() ? day(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
    }

    static Optional<Integer> year(String text) {
        return text.matches("\\d{4}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }

    /** The share of a full-time position a comment speaks of. */
    static Optional<Share> position(String comment) {
        var match = POSITION.matcher(comment);
        if (!match.find()) {
            return Optional.empty();
        }
        return percent(match.group(1));
    }

    static Optional<Share> percent(String text) {
        return text.matches("\\d{1,3}") && Integer.parseInt(text) <= 100
                ? Optional.of(Share.ofPercent(Integer.parseInt(text)))
                : Optional.empty();
    }

    private static Optional<YearMonth> month(String year, String month) {
        try {
            return Optional.of(YearMonth.of(Integer.parseInt(year), Integer.parseInt(month)));
        } catch (DateTimeException noSuchMonth) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
