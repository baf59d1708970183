package no.tunet.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunet.directory.OfferId;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Share;
import no.tunet.kernel.UnitId;
import no.tunet.need.NeedId;

/** A comparison as other modules see it: the common ground, what a day costs on each side, what was hoped for, and the signed verdict when there is one. */
public record ComparisonView(
        ComparisonId id,
        NeedId need,
        OrganisationId municipality,
        UnitId unit,
        int people,
        int halfDaysPerWeek,
        int weeksPerYear,
        Share expectedAttendance,
        int priceYear,
        CostEstimate todayPerAttendedDay,
        CostEstimate todayPerYear,
        List<Offered> offers,
        String goals,
        List<String> criteria,
        Optional<Signed> signed) {
    /** One offer that was compared; typed offers have no id. */
    public record Offered(
            String name, Optional<OfferId> offer, CostEstimate perAttendedDay, CostEstimate perYear, boolean chosen) {}

    /** The verdict the unit leader signed, with its reasons and the number of lines nobody knew. */
    public record Signed(Verdict verdict, String reasons, PersonId by, LocalDate on, int unknownLines) {}

    /** The offer the verdict is about, when it is about one. */
    public Optional<Offered> chosen() {
        return offers.stream().filter(Offered::chosen).findFirst();
    }
}
