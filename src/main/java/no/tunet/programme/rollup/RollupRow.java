package no.tunet.programme.rollup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.tunet.kernel.Reason;
import no.tunet.pilot.PilotSummary;
import no.tunet.ui.Page;

/** A pilot in the roll-up with its owner's name, on a day. */
public record RollupRow(PilotSummary pilot, String owner, LocalDate today) {

    /** Which quarter of how many; before the start it is none. */
    public String quarter() {
        int all = quarters(pilot.period().from(), pilot.period().to());
        if (today.isBefore(pilot.period().from())) {
            return "0/" + all;
        }
        return Math.min(all, quarters(pilot.period().from(), today)) + "/" + all;
    }

    public boolean overdue() {
        return pilot.isOverdue(today);
    }

    public boolean closed() {
        return pilot.closedOn().isPresent();
    }

    /** Purchases by route, in words, such as «Del I: 2». */
    public List<String> routes(Page page) {
        return pilot.counted().bought().routes().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> page.reason(Reason.of("Route." + e.getKey())) + ": " + e.getValue())
                .toList();
    }

    /** Where the reports stand, in words. */
    public String reports(Page page) {
        if (pilot.closedOn().isPresent()) {
            return page.t("programme.rollup.closed", pilot.closedOn().get());
        }
        return pilot.nextDue()
                .map(due -> page.t(overdue() ? "programme.rollup.overdue" : "programme.rollup.due", due))
                .orElse("");
    }

    private static int quarters(LocalDate from, LocalDate to) {
        return to.getYear() * 4
                + (to.getMonthValue() - 1) / 3
                - from.getYear() * 4
                - (from.getMonthValue() - 1) / 3
                + 1;
    }
}
