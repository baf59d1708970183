package no.tunet.settlement.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import no.tunet.kernel.Money;

/** What a stretch of the day register gives: lines, half-days that are not paid, and what no valid price was found for. */
public record Calculation(List<Line> lines, List<UnpaidHalfDay> unpaid, SortedMap<PriceUnit, Set<LocalDate>> unpriced) {
    public Money total() {
        return Money.sum(lines.stream().map(Line::amount).toList());
    }
}
