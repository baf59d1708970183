package no.tunet.settlement;

import java.time.YearMonth;
import no.tunet.kernel.Money;

/** What one month under an agreement comes to, and whether both parties have agreed to it. */
public record MonthTotal(YearMonth month, Money total, boolean agreed) {}
