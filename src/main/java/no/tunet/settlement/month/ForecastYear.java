package no.tunet.settlement.month;

import java.time.YearMonth;
import java.util.Optional;
import java.util.TreeMap;
import no.tunet.agreement.AgreementId;
import no.tunet.agreement.AgreementView;
import no.tunet.agreement.Agreements;
import no.tunet.directory.BookedPlace;
import no.tunet.directory.Places;
import no.tunet.kernel.Money;
import no.tunet.settlement.MonthTotal;
import no.tunet.settlement.Settlements;
import no.tunet.settlement.domain.Capacity;
import no.tunet.settlement.domain.Forecast;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts what is billed beside what the booked places would come to in full, and reckons how the year will end. */
@Component
public class ForecastYear {
    private final Agreements agreements;
    private final Places places;
    private final Settlements settlements;

    ForecastYear(Agreements agreements, Places places, Settlements settlements) {
        this.agreements = agreements;
        this.places = places;
        this.settlements = settlements;
    }

    @Transactional(readOnly = true)
    public Optional<ForecastView> of(AgreementId id, int year) {
        return agreements.find(id).map(agreement -> view(agreement, year));
    }

    private ForecastView view(AgreementView agreement, int year) {
        var booked = places.booked(agreement.id().value()).stream()
                .map(ForecastYear::halfDay)
                .toList();
        var value = Capacity.perMonth(year, booked, Register.prices(agreement));
        var billed = new TreeMap<YearMonth, Money>();
        for (MonthTotal month : settlements.months(agreement.id())) {
            if (month.month().getYear() == year) {
                billed.put(month.month(), month.total());
            }
        }
        return new ForecastView(
                agreement.title(), "/avtaler/" + agreement.id(), year, Forecast.of(value, billed), !booked.isEmpty());
    }

    private static Capacity.BookedHalfDay halfDay(BookedPlace place) {
        return new Capacity.BookedHalfDay(place.at().day(), place.during());
    }
}
