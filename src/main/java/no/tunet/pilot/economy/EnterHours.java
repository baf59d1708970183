package no.tunet.pilot.economy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Reason;
import no.tunet.pilot.KeptPlan;
import no.tunet.pilot.domain.CostEntry;
import no.tunet.pilot.domain.Quarter;
import no.tunet.pilot.domain.YearOfWork;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters hours of a role in a quarter as a cost, at the price of a year of work: the plan's own, or the one that holds on the day. */
@Component
public class EnterHours {
    private final CostStore store;
    private final EnterCost enterCost;
    private final BusinessClock clock;

    EnterHours(CostStore store, EnterCost enterCost, BusinessClock clock) {
        this.store = store;
        this.enterCost = enterCost;
        this.clock = clock;
    }

    /** The price of a year of work that holds for a plan on a day. */
    public YearOfWork price(KeptPlan plan, LocalDate on) {
        YearOfWork dated = store.yearOfWork(on);
        return plan.printed().frame().yearOfWork().map(dated::at).orElse(dated);
    }

    @Transactional
    public List<Reason> enter(
            KeptPlan plan,
            Optional<OrganisationId> partner,
            String line,
            Quarter quarter,
            String role,
            BigDecimal number) {
        var today = clock.today();
        if (quarter.firstDay().isAfter(today)) {
            return List.of(Reason.of("pilot.progress.future", quarter.words()));
        }
        LocalDate on = day(plan, quarter, today);
        return enterCost.enter(
                plan,
                new CostEntry(
                        line,
                        on,
                        price(plan, on).of(number),
                        role,
                        partner,
                        Optional.of(new CostEntry.Hours(number, role))));
    }

    /** The last day of the quarter that has come and lies in the project. */
    private static LocalDate day(KeptPlan plan, Quarter quarter, LocalDate today) {
        LocalDate end = plan.printed().frame().to().atEndOfMonth();
        LocalDate last = quarter.lastDay().isAfter(end) && !quarter.firstDay().isAfter(end) ? end : quarter.lastDay();
        return last.isAfter(today) ? today : last;
    }
}
