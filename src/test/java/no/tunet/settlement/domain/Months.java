package no.tunet.settlement.domain;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.tunet.kernel.AbsenceCause;
import no.tunet.kernel.HalfDay;
import no.tunet.kernel.Money;
import no.tunet.kernel.Period;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Share;

/** A small month for the rules to work on. */
final class Months {
    static final YearMonth MARCH = YearMonth.of(2022, 3);
    static final LocalDate APRIL_1 = LocalDate.of(2022, 4, 1);
    static final UUID ANNA = new UUID(0, 1);
    static final UUID BO = new UUID(0, 2);
    static final PersonId FARMER = PersonId.next();
    static final PersonId LEADER = PersonId.next();
    static final Terms TERMS = new Terms(7, 14, "standard agreement, clause 6");
    static final Money RATE = Money.ofKroner(450);
    static final Mark CAME = new Mark.Came();
    private static final Map<AbsenceCause, Share> SHARES = Map.of(
            AbsenceCause.ILL, Share.ofPercent(50),
            AbsenceCause.CANCELLED_LATE, Share.ALL,
            AbsenceCause.NO_SHOW, Share.ALL,
            AbsenceCause.CANCELLED_IN_TIME, Share.NONE,
            AbsenceCause.TRANSPORT_FAILED, Share.ofPercent(33),
            AbsenceCause.FARM_CLOSED, Share.ALL);

    private Months() {}

    static PriceList prices() {
        return new PriceList(
                List.of(
                        new Rate(PriceUnit.HALF_DAY, RATE, Period.from(LocalDate.of(2022, 1, 1))),
                        new Rate(
                                PriceUnit.TRANSPORT_PER_DAY,
                                Money.ofKroner(120),
                                Period.from(LocalDate.of(2022, 1, 1))),
                        new Rate(PriceUnit.EXTRA_HOUR, new Money(21_550), Period.from(LocalDate.of(2022, 1, 1)))),
                (cause, notice) -> SHARES.getOrDefault(cause, Share.NONE));
    }

    static RegisteredHalfDay day(UUID who, int dayOfMarch, HalfDay half, Mark mark) {
        return new RegisteredHalfDay(who, reference(who), MARCH.atDay(dayOfMarch), half, mark, false, BigDecimal.ZERO);
    }

    static RegisteredHalfDay driven(UUID who, int dayOfMarch, HalfDay half) {
        return new RegisteredHalfDay(who, reference(who), MARCH.atDay(dayOfMarch), half, CAME, true, BigDecimal.ZERO);
    }

    static Mark absent(AbsenceCause cause) {
        return new Mark.Absent(cause, Duration.ofHours(2));
    }

    static String reference(UUID who) {
        return who.equals(ANNA) ? "P-7K3Q" : "P-9M2X";
    }

    static Calculation calculation(RegisteredHalfDay... days) {
        return Pricing.of(List.of(days), prices());
    }

    static Basis.Draft draft(RegisteredHalfDay... days) {
        return new Basis.Draft(MARCH, calculation(days), OpenDays.NONE);
    }
}
