package no.tunet.pilot.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import no.tunet.kernel.Money;

/** What a year of work costs, how many hours it has, and who says so. */
public record YearOfWork(Money price, int hours, String source) {
    /** The price of some hours, rounded half up to the øre. */
    public Money of(BigDecimal worked) {
        return new Money(BigDecimal.valueOf(price.ore())
                .multiply(worked)
                .divide(BigDecimal.valueOf(hours), 0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    /** The same hours at the price the plan itself states. */
    public YearOfWork at(Money stated) {
        return new YearOfWork(stated, hours, source);
    }
}
