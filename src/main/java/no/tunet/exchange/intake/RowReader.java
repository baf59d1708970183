package no.tunet.exchange.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.tunet.directory.NewOffer;
import no.tunet.kernel.Activity;
import no.tunet.kernel.Competence;
import no.tunet.kernel.Facility;
import no.tunet.kernel.Money;
import no.tunet.kernel.Reason;
import no.tunet.kernel.SpokenLanguage;
import no.tunet.kernel.TargetGroup;
import no.tunet.kernel.Transport;
import org.springframework.stereotype.Component;

/** One row as an offer: what the row says, else what the offer said before. Collects everything that is wrong with the row. */
@Component
class RowReader {
    private static final NewOffer EMPTY = new NewOffer(
            "",
            "",
            Set.of(),
            Set.of(),
            1,
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of());
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_TEXT = 4000;
    private static final int MOST_PLACES = 60;
    private static final BigDecimal MOST_KRONER = new BigDecimal("100000");

    private final Wordbook words;

    RowReader(Wordbook words) {
        this.words = words;
    }

    /** The offer, or all reasons why not. */
    record Read(NewOffer offer, List<Reason> reasons) {}

    Read read(RawRow row, Optional<NewOffer> before) {
        var old = before.orElse(EMPTY);
        var wrong = new ArrayList<Reason>();
        var offer = new NewOffer(
                text(row, Column.NAME, old.name(), LONGEST_NAME, wrong),
                text(row, Column.DESCRIPTION, old.description(), LONGEST_TEXT, wrong),
                set(row, Column.GROUPS, old.groups(), TargetGroup.class, wrong),
                row.has(Column.HALF_DAYS)
                        ? known(words.halfDays(row.cell(Column.HALF_DAYS)), Column.HALF_DAYS, wrong)
                        : old.open(),
                places(row, old.places(), wrong),
                row.has(Column.PRICE) ? price(row, wrong) : old.pricePerHalfDay(),
                place(row, old.place(), wrong),
                set(row, Column.COMPETENCES, old.competences(), Competence.class, wrong),
                set(row, Column.ACTIVITIES, old.activities(), Activity.class, wrong),
                set(row, Column.FACILITIES, old.facilities(), Facility.class, wrong),
                set(row, Column.TRANSPORT, old.transports(), Transport.class, wrong),
                set(row, Column.LANGUAGES, old.languages(), SpokenLanguage.class, wrong));
        if (offer.name().isBlank()) {
            wrong.add(Reason.of("exchange.reason.no-name"));
        }
        return new Read(offer, List.copyOf(wrong));
    }

    private static String text(RawRow row, Column column, String before, int most, List<Reason> wrong) {
        if (!row.has(column)) {
            return before;
        }
        String text = row.cell(column);
        if (text.length() > most) {
            wrong.add(Reason.of("exchange.reason.long", column, most));
        }
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
            wrong.add(Reason.of("exchange.reason.control", column));
        }
        return text;
    }

    private <E extends Enum<E>> Set<E> set(
            RawRow row, Column column, Set<E> before, Class<E> kind, List<Reason> wrong) {
        return row.has(column) ? known(words.read(row.cell(column), kind), column, wrong) : before;
    }

    private static <T> Set<T> known(Wordbook.Words<T> read, Column column, List<Reason> wrong) {
        read.unknown().forEach(word -> wrong.add(Reason.of("exchange.reason.word", column, word)));
        return new LinkedHashSet<>(read.known());
    }

    private static int places(RawRow row, int before, List<Reason> wrong) {
        String cell = row.cell(Column.PLACES);
        if (cell.isEmpty()) {
            return before;
        }
        if (cell.matches("\\d{1,3}") && Integer.parseInt(cell) >= 1 && Integer.parseInt(cell) <= MOST_PLACES) {
            return Integer.parseInt(cell);
        }
        wrong.add(Reason.of("exchange.reason.number", Column.PLACES, cell, 1, MOST_PLACES));
        return before;
    }

    /** Empty means that the farm wants to be asked. */
    private static Optional<Money> price(RawRow row, List<Reason> wrong) {
        String cell = row.cell(Column.PRICE).replaceAll("[\\s\\u00a0]|kr", "").replace(',', '.');
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        return decimal(row, Column.PRICE, cell, new BigDecimal("0.01"), MOST_KRONER, wrong)
                .map(kroner -> new Money(kroner.movePointRight(2)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact()));
    }

    private static Optional<NewOffer.Place> place(RawRow row, Optional<NewOffer.Place> before, List<Reason> wrong) {
        String north = row.cell(Column.LATITUDE).replace(',', '.');
        String east = row.cell(Column.LONGITUDE).replace(',', '.');
        if (north.isEmpty() && east.isEmpty()) {
            return before;
        }
        var latitude = decimal(row, Column.LATITUDE, north, new BigDecimal(57), new BigDecimal(72), wrong);
        var longitude = decimal(row, Column.LONGITUDE, east, new BigDecimal(4), new BigDecimal(32), wrong);
        Function<BigDecimal, Optional<NewOffer.Place>> with =
                n -> longitude.map(e -> new NewOffer.Place(n.doubleValue(), e.doubleValue()));
        return latitude.flatMap(with);
    }

    private static Optional<BigDecimal> decimal(
            RawRow row, Column column, String text, BigDecimal least, BigDecimal most, List<Reason> wrong) {
        if (text.matches("\\d{1,9}(\\.\\d{1,15})?")) {
            var number = new BigDecimal(text);
            if (number.compareTo(least) >= 0 && number.compareTo(most) <= 0) {
                return Optional.of(number);
            }
        }
        wrong.add(Reason.of("exchange.reason.number", column, row.cell(column), least, most));
        return Optional.empty();
    }
}
