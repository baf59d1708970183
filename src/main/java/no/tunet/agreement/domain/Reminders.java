package no.tunet.agreement.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.tunet.kernel.Period;

/** Which reminders before expiry are due and not yet sent: reckoned from dates, so that a stopped server loses none and repeats none. */
public final class Reminders {
    private Reminders() {}

    /** Months before expiry whose day has come, the most urgent last; those before the agreement's own start are left out. */
    public static List<Integer> due(Period term, List<Integer> monthsBefore, Set<Integer> sent, LocalDate today) {
        return monthsBefore.stream()
                .filter(months -> !sent.contains(months))
                .filter(months -> !today.isBefore(term.to().minusMonths(months)))
                .filter(months -> !term.to().minusMonths(months).isBefore(term.from()))
                .filter(months -> !today.isAfter(term.to()))
                .sorted((a, b) -> Integer.compare(b, a))
                .toList();
    }

    /** The last day on which an extension should be settled. */
    public static LocalDate extensionDay(GeneralPart general) {
        return general.term().to().minusMonths(general.extensionMonths());
    }
}
