package no.tunet.settlement.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import no.tunet.kernel.Money;
import no.tunet.kernel.Share;

/**
 * Attended and billable half-days at the rate valid that day, transport and meals once a day, extra hours by the hour (standard agreement for Inn på tunet, clause 6
 * on price; the absence rule is the agreement's own).
 */
public final class Pricing {
    private final PriceList prices;
    private final Map<Subject, List<LineDay>> lines = new LinkedHashMap<>();
    private final List<UnpaidHalfDay> unpaid = new ArrayList<>();
    private final SortedMap<PriceUnit, Set<LocalDate>> unpriced = new TreeMap<>();
    private final Set<ChargeKey> onceADay = new HashSet<>();

    private Pricing(PriceList prices) {
        this.prices = prices;
    }

    public static Calculation of(List<RegisteredHalfDay> days, PriceList prices) {
        var pricing = new Pricing(prices);
        days.stream()
                .sorted(Comparator.comparing(RegisteredHalfDay::reference)
                        .thenComparing(RegisteredHalfDay::on)
                        .thenComparing(RegisteredHalfDay::half))
                .forEach(pricing::add);
        return pricing.result();
    }

    private void add(RegisteredHalfDay day) {
        Share share = prices.shareOf(day.mark());
        if (share.equals(Share.NONE)) {
            if (day.mark() instanceof Mark.Absent absent) {
                unpaid.add(new UnpaidHalfDay(day.reference(), day.on(), day.half(), absent.cause()));
            }
        } else {
            halfDay(day, share);
        }
        if (day.mark() instanceof Mark.Came) {
            wholeDay(day, PriceUnit.MEAL_PER_DAY, Item.MEAL);
        }
        if (day.transport()) {
            wholeDay(day, PriceUnit.TRANSPORT_PER_DAY, Item.TRANSPORT);
        }
        if (day.extraHours().signum() > 0) {
            charge(day, PriceUnit.EXTRA_HOUR, Item.extraOf(day.half()), day.extraHours(), Share.ALL);
        }
    }

    private void halfDay(RegisteredHalfDay day, Share share) {
        charge(day, PriceUnit.HALF_DAY, Item.of(day.half()), BigDecimal.ONE, share);
    }

    private void wholeDay(RegisteredHalfDay day, PriceUnit unit, Item item) {
        if (!prices.includes(unit) && onceADay.add(new ChargeKey(day.placement(), day.on(), item))) {
            charge(day, unit, item, BigDecimal.ONE, Share.ALL);
        }
    }

    private void charge(RegisteredHalfDay day, PriceUnit unit, Item item, BigDecimal quantity, Share share) {
        prices.on(day.on(), unit)
                .ifPresentOrElse(
                        rate -> lines.computeIfAbsent(subject(day, unit, rate, share), s -> new ArrayList<>())
                                .add(new LineDay.Charged(
                                        new ChargeKey(day.placement(), day.on(), item), rate, quantity, share)),
                        () -> unpriced.computeIfAbsent(unit, u -> new TreeSet<>())
                                .add(day.on()));
    }

    private static Subject subject(RegisteredHalfDay day, PriceUnit unit, Money rate, Share share) {
        LineAbout about = switch (unit) {
            case HALF_DAY ->
                switch (day.mark()) {
                    case Mark.Came() -> new LineAbout.Attended(rate);
                    case Mark.Absent(var cause, var _) -> new LineAbout.Absence(cause, share, rate);
                };
            case TRANSPORT_PER_DAY -> new LineAbout.Transport(rate);
            case MEAL_PER_DAY -> new LineAbout.Meals(rate);
            case EXTRA_HOUR -> new LineAbout.ExtraHours(rate);
        };
        return new Subject(day.placement(), day.reference(), about);
    }

    private Calculation result() {
        var all = lines.entrySet().stream()
                .map(e -> new Line(
                        e.getKey().placement(),
                        e.getKey().reference(),
                        e.getKey().about(),
                        e.getValue()))
                .toList();
        return new Calculation(all, List.copyOf(unpaid), unpriced);
    }

    private record Subject(UUID placement, String reference, LineAbout about) {}
}
