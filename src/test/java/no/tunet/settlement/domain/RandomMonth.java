package no.tunet.settlement.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import no.tunet.kernel.AbsenceCause;
import no.tunet.kernel.HalfDay;
import no.tunet.kernel.Money;
import no.tunet.kernel.Period;
import no.tunet.kernel.Share;

/** Months made by a seeded die, and a second, plainer way to reckon what they cost. */
final class RandomMonth {
    private RandomMonth() {}

    static List<RegisteredHalfDay> of(Random random) {
        var days = new ArrayList<RegisteredHalfDay>();
        for (int who = 0; who < 4; who++) {
            for (int day = 1; day <= 31; day++) {
                for (HalfDay half : HalfDay.values()) {
                    if (random.nextInt(3) == 0) {
                        days.add(halfDay(random, who, LocalDate.of(2022, 3, day), half));
                    }
                }
            }
        }
        return days;
    }

    static RegisteredHalfDay halfDay(Random random, int who, LocalDate on, HalfDay half) {
        var causes = AbsenceCause.values();
        Mark mark = random.nextInt(4) == 0
                ? new Mark.Absent(causes[random.nextInt(causes.length)], Duration.ofHours(random.nextInt(72)))
                : new Mark.Came();
        return new RegisteredHalfDay(
                new UUID(0, who),
                "P-" + who,
                on,
                half,
                mark,
                random.nextBoolean(),
                BigDecimal.valueOf(random.nextInt(12), 0).divide(BigDecimal.valueOf(4)));
    }

    static PriceList prices(Random random) {
        var shares = new EnumMap<AbsenceCause, Share>(AbsenceCause.class);
        for (AbsenceCause cause : AbsenceCause.values()) {
            shares.put(cause, new Share(random.nextInt(10_001)));
        }
        var always = Period.from(LocalDate.of(2020, 1, 1));
        return new PriceList(
                List.of(
                        new Rate(PriceUnit.HALF_DAY, new Money(1 + random.nextInt(99_999)), always),
                        new Rate(PriceUnit.TRANSPORT_PER_DAY, new Money(1 + random.nextInt(30_000)), always),
                        new Rate(PriceUnit.EXTRA_HOUR, new Money(1 + random.nextInt(40_000)), always)),
                (cause, notice) -> shares.getOrDefault(cause, Share.NONE));
    }

    static long oreOf(RegisteredHalfDay day, PriceList prices) {
        long rate = ore(prices, day.on(), PriceUnit.HALF_DAY);
        long share = prices.shareOf(day.mark()).basisPoints();
        long half = BigDecimal.valueOf(rate * share)
                .divide(BigDecimal.valueOf(10_000), 0, RoundingMode.HALF_UP)
                .longValueExact();
        return half
                + BigDecimal.valueOf(ore(prices, day.on(), PriceUnit.EXTRA_HOUR))
                        .multiply(day.extraHours())
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact();
    }

    static long transportOre(List<RegisteredHalfDay> days, PriceList prices) {
        var driven = new HashSet<String>();
        return days.stream()
                .filter(d -> d.transport() && driven.add(d.placement() + "/" + d.on()))
                .mapToLong(d -> ore(prices, d.on(), PriceUnit.TRANSPORT_PER_DAY))
                .sum();
    }

    private static long ore(PriceList prices, LocalDate day, PriceUnit unit) {
        return prices.on(day, unit).orElseThrow().ore();
    }
}
