package no.tunet.agreement.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.tunet.kernel.Period;

/** The prices day by day: each amendment's prices take over from its effect date. */
public final class PriceSchedule {
    private PriceSchedule() {}

    public static List<PriceTerm> of(Terms first, List<Amendment> agreed) {
        List<PriceTerm> schedule = first.prices();
        for (Amendment amendment : agreed) {
            schedule = takeOver(schedule, amendment.terms().prices(), amendment.effectiveOn());
        }
        return schedule;
    }

    private static List<PriceTerm> takeOver(List<PriceTerm> before, List<PriceTerm> after, LocalDate from) {
        var result = new ArrayList<PriceTerm>();
        for (PriceTerm price : before) {
            Period span = price.validity();
            if (span.from().isBefore(from)) {
                LocalDate to = span.to().isBefore(from) ? span.to() : from.minusDays(1);
                result.add(new PriceTerm(price.kind(), price.amount(), new Period(span.from(), to), price.includes()));
            }
        }
        for (PriceTerm price : after) {
            Period span = price.validity();
            if (!span.to().isBefore(from)) {
                LocalDate start = span.from().isBefore(from) ? from : span.from();
                result.add(new PriceTerm(price.kind(), price.amount(), new Period(start, span.to()), price.includes()));
            }
        }
        return List.copyOf(result);
    }
}
