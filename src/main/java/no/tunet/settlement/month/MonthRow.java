package no.tunet.settlement.month;

import java.time.LocalDate;
import java.time.YearMonth;
import no.tunet.kernel.Money;
import no.tunet.kernel.OrganisationId;
import no.tunet.settlement.BasisId;

/** A sent month in the list: whose, how much, where it stands since when, and how many lines wait or are disputed. */
public record MonthRow(
        BasisId id,
        YearMonth month,
        String title,
        OrganisationId buyer,
        OrganisationId farm,
        String state,
        LocalDate since,
        LocalDate nextOn,
        Money total,
        int waiting,
        int disputed) {
    public String path() {
        return "/maned/" + id;
    }
}
