package no.tunet.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Language;
import no.tunet.kernel.Money;
import no.tunet.kernel.OrgNumber;
import no.tunet.kernel.Period;
import no.tunet.kernel.Share;

/** How one language writes dates, money and numbers; spaces inside figures are no-break. */
public final class Formats {
    private static final char NO_BREAK = '\u00a0';
    private static final Map<Language, Formats> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Formats(language));
        }
    }

    private final Language language;
    private final Locale locale;
    private final DecimalFormatSymbols symbols;
    private final DateTimeFormatter date;
    private final DateTimeFormatter shortDate;
    private final DateTimeFormatter time;

    private Formats(Language language) {
        this.language = language;
        this.locale = language == Language.EN ? Locale.UK : language.locale();
        this.symbols = new DecimalFormatSymbols(Locale.UK);
        if (language != Language.EN) {
            symbols.setGroupingSeparator(NO_BREAK);
            symbols.setDecimalSeparator(',');
        }
        symbols.setMinusSign('−');
        this.date = DateTimeFormatter.ofPattern(
                (language == Language.EN ? "d MMMM yyyy" : "d. MMMM yyyy").replace(' ', NO_BREAK), locale);
        this.shortDate = DateTimeFormatter.ofPattern(language == Language.EN ? "dd/MM/yyyy" : "dd.MM.yyyy", locale);
        this.time = DateTimeFormatter.ofPattern(language == Language.EN ? "HH:mm" : "HH.mm", locale);
    }

    public static Formats of(Language language) {
        return Optional.ofNullable(ALL.get(language)).orElseThrow();
    }

    /** True for our own enums, whose words stand in the bundles; false for the calendar's. */
    static boolean isOurs(Enum<?> value) {
        return value.getDeclaringClass().getPackageName().startsWith("no.tunet");
    }

    String write(Object value) {
        return switch (value) {
            case LocalDate day -> date(day);
            case Money money -> money(money);
            case Share share -> percent(share);
            case Period period -> period(period);
            case Instant instant -> instant(instant);
            case LocalTime clock -> time(clock);
            case YearMonth month -> month(month);
            case DayOfWeek day -> day.getDisplayName(TextStyle.FULL, locale);
            case Month month -> month.getDisplayName(TextStyle.FULL, locale);
            case OrgNumber number -> number.grouped().replace(' ', NO_BREAK);
            case Number number -> number(number);
            default -> value.toString();
        };
    }

    /** 1. mars 2022, 1 March 2022. */
    public String date(LocalDate day) {
        return date.format(day);
    }

    /** 01.03.2022, 01/03/2022: for tables. */
    public String shortDate(LocalDate day) {
        return shortDate.format(day);
    }

    /** tirsdag 1. mars 2022. */
    public String dayAndDate(LocalDate day) {
        return write(day.getDayOfWeek()) + " " + date(day);
    }

    public String time(LocalTime clock) {
        return time.format(clock);
    }

    public String instant(Instant instant) {
        var there = instant.atZone(BusinessClock.OSLO);
        return date(there.toLocalDate()) + (language == Language.EN ? " at " : " kl. ") + time(there.toLocalTime());
    }

    public String month(YearMonth month) {
        return write(month.getMonth()) + NO_BREAK + month.getYear();
    }

    public String period(Period period) {
        if (!period.isOpen()) {
            return date(period.from()) + " – " + date(period.to());
        }
        return switch (language) {
                    case NB -> "fra ";
                    case NN -> "frå ";
                    case EN -> "from ";
                }
                + date(period.from());
    }

    /** 1 880 000 kr, or with the øre when there are any. */
    public String money(Money money) {
        return withUnit(decimal(money.kroner(), money.ore() % 100 == 0 ? 0 : 2));
    }

    /** 1 880 000,00 kr: always with two decimals, for invoices and sums. */
    public String amount(Money money) {
        return withUnit(decimal(money.kroner(), 2));
    }

    private String withUnit(String figure) {
        return language == Language.EN ? "NOK" + NO_BREAK + figure : figure + NO_BREAK + "kr";
    }

    /** Whole numbers in groups of three, fractions with as many decimals as they have, at most three. */
    public String number(Number number) {
        return number instanceof Integer || number instanceof Long
                ? pattern("#,##0").format(number.longValue())
                : pattern("#,##0.###").format(number);
    }

    public String decimal(BigDecimal number, int decimals) {
        return pattern(decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals))
                .format(number.setScale(decimals, RoundingMode.HALF_UP));
    }

    public String percent(Share share) {
        String figure = pattern("#,##0.##").format(BigDecimal.valueOf(share.basisPoints(), 2));
        return language == Language.EN ? figure + "%" : figure + NO_BREAK + "%";
    }

    private DecimalFormat pattern(String pattern) {
        return new DecimalFormat(pattern, symbols);
    }
}
