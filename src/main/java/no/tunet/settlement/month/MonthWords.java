package no.tunet.settlement.month;

import java.time.YearMonth;
import no.tunet.kernel.Reason;

/** A month in words that are found in the reader's language, also after it has been kept in a task or a history. */
final class MonthWords {
    private MonthWords() {}

    static Reason of(YearMonth month) {
        return Reason.of("settlement.month." + month.getMonthValue(), String.valueOf(month.getYear()));
    }
}
