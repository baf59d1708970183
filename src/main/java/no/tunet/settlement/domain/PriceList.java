package no.tunet.settlement.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.tunet.kernel.AbsenceCause;
import no.tunet.kernel.Money;
import no.tunet.kernel.Share;

/** Everything the agreement says about payment: dated prices and the absence rule. */
public record PriceList(List<Rate> rates, AbsenceTerms absence) {
    public PriceList {
        rates = List.copyOf(rates);
    }

    /** The price valid on a day; of two, the one that began last. */
    public Optional<Money> on(LocalDate day, PriceUnit unit) {
        return rates.stream()
                .filter(r -> r.unit() == unit && r.validity().contains(day))
                .max(Comparator.comparing(r -> r.validity().from()))
                .map(Rate::price);
    }

    /** Transport and meals without any price in the agreement are included in the rate; half-days and extra hours always need one. */
    public boolean includes(PriceUnit unit) {
        return switch (unit) {
            case HALF_DAY, EXTRA_HOUR -> false;
            case TRANSPORT_PER_DAY, MEAL_PER_DAY -> rates.stream().noneMatch(r -> r.unit() == unit);
        };
    }

    /** The share of a half-day that is paid. A closed farm is never paid, whatever the agreement says. */
    public Share shareOf(Mark mark) {
        return switch (mark) {
            case Mark.Came() -> Share.ALL;
            case Mark.Absent(var cause, var notice) ->
                cause == AbsenceCause.FARM_CLOSED ? Share.NONE : absence.share(cause, notice);
        };
    }
}
