package no.tunet.settlement.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.UUID;

/** The one thing a payment is for: a placement, a day and the item of that day. It is paid once over all months together. */
public record ChargeKey(UUID placement, LocalDate on, Item item) implements Comparable<ChargeKey> {
    private static final Comparator<ChargeKey> ORDER =
            Comparator.comparing(ChargeKey::on).thenComparing(ChargeKey::item).thenComparing(ChargeKey::placement);

    public YearMonth month() {
        return YearMonth.from(on);
    }

    @Override
    public int compareTo(ChargeKey other) {
        return ORDER.compare(this, other);
    }
}
