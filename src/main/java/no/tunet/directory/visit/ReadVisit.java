package no.tunet.directory.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tunet.directory.Inquiries;
import no.tunet.directory.Places;
import no.tunet.directory.PublishedOffer;
import no.tunet.directory.PublishedOffers;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.OrganisationId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a farm's page: only farms that are shown today have one. */
@Component
public class ReadVisit {
    private final VisitStore store;
    private final PublishedOffers published;
    private final Places places;
    private final Inquiries inquiries;
    private final BusinessClock clock;
    private final String baseUrl;

    ReadVisit(
            VisitStore store,
            PublishedOffers published,
            Places places,
            Inquiries inquiries,
            BusinessClock clock,
            @Value("${tunet.base-url:}") String baseUrl) {
        this.store = store;
        this.published = published;
        this.places = places;
        this.inquiries = inquiries;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    @Transactional(readOnly = true)
    public Optional<VisitView> page(OrganisationId farm) {
        var offers = published.ofFarm(farm);
        return offers.isEmpty()
                ? Optional.empty()
                : store.farm(farm, clock.today()).map(row -> view(farm, row, offers));
    }

    private VisitView view(OrganisationId farm, FarmRow row, List<PublishedOffer> offers) {
        boolean exact = offers.stream().allMatch(PublishedOffer::exactPosition);
        return new VisitView(
                farm,
                row,
                offers.getFirst().approvedTo(),
                offers,
                places.freeHalfDays(offers.stream().map(PublishedOffer::id).toList(), clock.today()),
                Optional.ofNullable(inquiries.statistics(List.of(farm)).get(farm)),
                exact,
                map(row, offers),
                FarmData.of(row, offers, baseUrl + "/register/garder/" + farm));
    }

    private static no.tunet.ui.chart.Places map(FarmRow farm, List<PublishedOffer> offers) {
        var pins = new ArrayList<no.tunet.ui.chart.Places.Place>();
        for (PublishedOffer offer : offers) {
            pins.add(new no.tunet.ui.chart.Places.Place(
                    pins.size() + 1,
                    offer.name(),
                    "/tilbud/" + offer.id(),
                    new no.tunet.ui.chart.Places.Point(offer.latitude(), offer.longitude())));
        }
        return new no.tunet.ui.chart.Places(farm.municipality(), pins, Optional.empty());
    }
}
