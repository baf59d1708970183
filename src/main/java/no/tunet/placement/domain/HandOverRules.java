package no.tunet.placement.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;

/**
 * When the buyer takes over what a farm has recorded of people under an agreement that is over (arkivlova § 7). The number of days is set, from a day on;
 * until then the farm reckons its last month.
 */
public record HandOverRules(LocalDate validFrom, int daysAfterTheLastMonth, String source) {

    /** The values set at the start. */
    public static HandOverRules known() {
        return new HandOverRules(LocalDate.of(2021, 1, 1), 60, "arkivlova § 7; the number of days is a set value");
    }

    /** What is known when a hand-over is asked for. */
    public record Facts(LocalDate lastDay, boolean done, int openPlacements, int unsentMonths) {}

    /** From the month after the last day the farm may hand over: by then the last month can be reckoned. */
    public LocalDate earliest(LocalDate lastDay) {
        return YearMonth.from(lastDay).plusMonths(1).atDay(1);
    }

    /** The day it is taken over whether the farm has asked or not. */
    public LocalDate due(LocalDate lastDay) {
        return earliest(lastDay).plusDays(daysAfterTheLastMonth);
    }

    /** The farm hands over; every reason against is told. */
    public Decision<LocalDate> decide(Facts facts, LocalDate today) {
        var reasons = new ArrayList<Reason>();
        if (facts.done()) {
            reasons.add(Reason.of("placement.handover.refused.done"));
        }
        if (today.isBefore(earliest(facts.lastDay()))) {
            reasons.add(Reason.of("placement.handover.refused.early", earliest(facts.lastDay())));
        }
        if (facts.openPlacements() > 0) {
            reasons.add(Reason.of("placement.handover.refused.open", facts.openPlacements()));
        }
        if (facts.unsentMonths() > 0) {
            reasons.add(Reason.of("placement.handover.refused.unsent", facts.unsentMonths()));
        }
        return Decision.unless(reasons, () -> today);
    }
}
