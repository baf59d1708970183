package no.tunet.settlement.month;

import java.util.List;
import java.util.Map;
import no.tunet.kernel.Money;
import no.tunet.kernel.OrganisationId;
import no.tunet.ui.Paging;

/** The money page: months to send (for a farm), months sent, and where to see the year. */
public record MonthListView(
        List<DueMonth> due,
        List<MonthRow> rows,
        Map<OrganisationId, String> names,
        MonthFilter filter,
        Money total,
        Paging paging,
        boolean farm,
        List<Year> years) {
    /** An agreement whose year can be looked at. */
    public record Year(String title, String path) {}

    public String other(MonthRow row) {
        return names.getOrDefault(farm ? row.buyer() : row.farm(), "");
    }
}
