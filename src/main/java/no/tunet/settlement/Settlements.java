package no.tunet.settlement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import no.tunet.agreement.AgreementId;
import no.tunet.kernel.Period;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What other modules may ask about money: what days have cost, and what months have come to. */
@Component
public class Settlements {
    private final CostStore costs;

    Settlements(CostStore costs) {
        this.costs = costs;
    }

    /** The cost of the days inside the period, later corrections of these days included; nothing that is disputed and left out. */
    @Transactional(readOnly = true)
    public Cost costOf(AgreementId agreement, Period period) {
        return costs.of(List.of(agreement), period).getOrDefault(agreement, Cost.NONE);
    }

    /** The same for several agreements in one question. */
    @Transactional(readOnly = true)
    public Map<AgreementId, Cost> costsOf(Collection<AgreementId> agreements, Period period) {
        return costs.of(agreements, period);
    }

    /** The months that have a basis, by month, at most ten years of them. */
    @Transactional(readOnly = true)
    public List<MonthTotal> months(AgreementId agreement) {
        return costs.months(agreement, 120);
    }
}
