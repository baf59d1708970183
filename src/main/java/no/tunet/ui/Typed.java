package no.tunet.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import no.tunet.kernel.Money;
import no.tunet.kernel.OrgNumber;
import no.tunet.kernel.Reason;

/** Reads values the way Norwegians type them. */
final class Typed {
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4})");
    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern WEEK =
            Pattern.compile("(?:uke|veke|week|w)?\\s*(\\d{1,2})[\\s/,.-]+(\\d{4})", Pattern.CASE_INSENSITIVE);
    private static final Pattern ISO_WEEK = Pattern.compile("(\\d{4})-?W(\\d{1,2})", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("[-−]?\\d{1,15}(?:[,.]\\d{1,6})?");
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>,;\"]{1,64}@[\\p{L}\\d](?:[\\p{L}\\d.-]{0,180}[\\p{L}\\d])?\\.\\p{L}{2,24}");
    private static final int[] ACCOUNT_WEIGHTS = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

    private Typed() {}

    /** A value, or why there is none. */
    sealed interface Reading<T> {}

    record Value<T>(T value) implements Reading<T> {}

    record Wrong<T>(Reason reason) implements Reading<T> {}

    static <T> Reading<T> ok(T value) {
        return new Value<>(value);
    }

    static <T> Reading<T> wrong(String code, Object... parameters) {
        return new Wrong<>(Reason.of(code, parameters));
    }

    /** A value as it would be typed into a field again. */
    static List<String> all(Object value) {
        return switch (value) {
            case Optional<?> maybe -> maybe.map(Typed::all).orElse(List.of());
            case Collection<?> many ->
                many.stream().flatMap(one -> all(one).stream()).toList();
            case Money money -> List.of(typed(money));
            case LocalDate day -> List.of(day.getDayOfMonth() + "." + day.getMonthValue() + "." + day.getYear());
            case BigDecimal number -> List.of(number.toPlainString().replace('.', ','));
            case Enum<?> constant -> List.of(constant.name());
            default -> List.of(value.toString());
        };
    }

    private static String typed(Money money) {
        var kroner = money.kroner();
        return (money.ore() % 100 == 0 ? kroner.setScale(0, RoundingMode.UNNECESSARY) : kroner)
                .toPlainString()
                .replace('.', ',');
    }

    static Reading<LocalDate> date(String text) {
        try {
            var day = DAY.matcher(text);
            if (day.matches()) {
                return ok(LocalDate.of(number(day.group(3)), number(day.group(2)), number(day.group(1))));
            }
            var iso = ISO_DAY.matcher(text);
            if (iso.matches()) {
                return ok(LocalDate.of(number(iso.group(1)), number(iso.group(2)), number(iso.group(3))));
            }
            var week = WEEK.matcher(text);
            if (week.matches()) {
                return monday(number(week.group(2)), number(week.group(1)));
            }
            var isoWeek = ISO_WEEK.matcher(text);
            if (isoWeek.matches()) {
                return monday(number(isoWeek.group(1)), number(isoWeek.group(2)));
            }
        } catch (DateTimeException e) {
            return wrong("ui.form.no-such-date");
        }
        return wrong("ui.form.date");
    }

    private static Reading<LocalDate> monday(int year, int week) {
        LocalDate inYear = LocalDate.of(year, 1, 4);
        if (week < 1
                || week
                        > IsoFields.WEEK_OF_WEEK_BASED_YEAR
                                .rangeRefinedBy(inYear)
                                .getMaximum()) {
            return wrong("ui.form.no-such-date");
        }
        return ok(inYear.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week).with(java.time.DayOfWeek.MONDAY));
    }

    static Reading<Money> money(String text) {
        String bare = text.replaceAll("(?i)^(nok|kr\\.?)|(nok|kr\\.?|,-)$", "");
        return figure(bare)
                .filter(figure ->
                        figure.scale() <= 2 && figure.abs().compareTo(BigDecimal.valueOf(1_000_000_000_000L)) <= 0)
                .<Reading<Money>>map(
                        figure -> ok(new Money(figure.movePointRight(2).longValueExact())))
                .orElseGet(() -> wrong("ui.form.money"));
    }

    static Reading<Integer> integer(String text, int min, int max) {
        return figure(text)
                .filter(figure -> figure.scale() <= 0)
                .map(figure ->
                        figure.compareTo(BigDecimal.valueOf(min)) < 0 || figure.compareTo(BigDecimal.valueOf(max)) > 0
                                ? Typed.<Integer>wrong("ui.form.between", min, max)
                                : ok(figure.intValueExact()))
                .orElseGet(() -> wrong("ui.form.integer"));
    }

    static Reading<BigDecimal> decimal(String text, BigDecimal min, BigDecimal max) {
        return figure(text)
                .map(figure -> figure.compareTo(min) < 0 || figure.compareTo(max) > 0
                        ? Typed.<BigDecimal>wrong("ui.form.between", min, max)
                        : ok(figure))
                .orElseGet(() -> wrong("ui.form.number"));
    }

    /** A decimal comma or point; any kind of space between groups; an English-style thousands comma is ambiguous and refused. */
    private static Optional<BigDecimal> figure(String text) {
        String bare = text.replaceAll("[\\s\\u00a0\\u2000-\\u200a\\u202f]", "");
        if (!NUMBER.matcher(bare).matches()) {
            return Optional.empty();
        }
        var figure = new BigDecimal(bare.replace('−', '-').replace(',', '.'));
        return Optional.of(
                figure.scale() > 0 && figure.stripTrailingZeros().scale() <= 0 && figure.scale() <= 2
                        ? figure.setScale(0, RoundingMode.UNNECESSARY)
                        : figure);
    }

    static Reading<String> email(String text) {
        return text.length() <= 254 && EMAIL.matcher(text).matches() ? ok(text) : wrong("ui.form.email");
    }

    static Reading<OrgNumber> orgNumber(String text) {
        String bare = text.replaceAll("[\\s\\u00a0]", "");
        return OrgNumber.isValid(bare)
                ? ok(new OrgNumber(bare))
                : wrong(bare.matches("\\d{9}") ? "ui.form.org-number-check" : "ui.form.org-number");
    }

    static Reading<String> account(String text) {
        String bare = text.replaceAll("[\\s\\u00a0.]", "");
        if (!bare.matches("\\d{11}")) {
            return wrong("ui.form.account");
        }
        int sum = 0;
        for (int i = 0; i < ACCOUNT_WEIGHTS.length; i++) {
            sum += (bare.charAt(i) - '0') * ACCOUNT_WEIGHTS[i];
        }
        return (11 - sum % 11) % 11 == bare.charAt(10) - '0' ? ok(bare) : wrong("ui.form.account-check");
    }

    static <E extends Enum<E>> Reading<E> choice(String text, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .<Reading<E>>map(Typed::ok)
                .orElseGet(() -> wrong("ui.form.choice"));
    }

    static Reading<UUID> id(String text) {
        return text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? ok(UUID.fromString(text))
                : wrong("ui.form.choice");
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
