package no.tunet.agreement.terms;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.tunet.agreement.domain.PlaceTerm;
import no.tunet.directory.OfferId;
import no.tunet.directory.OfferView;
import no.tunet.directory.Offers;
import no.tunet.directory.Places;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads which numbered places of some offers are free to buy from a day, those already held counted as free. */
@Component
public class SeatPlans {
    private final Offers offers;
    private final Places places;

    SeatPlans(Offers offers, Places places) {
        this.offers = offers;
        this.places = places;
    }

    @Transactional(readOnly = true)
    public List<SeatPlan> of(Collection<UUID> ids, LocalDate from, Collection<PlaceTerm> held) {
        Set<PlaceTerm> own = new HashSet<>(held);
        return offers.all(ids.stream().map(OfferId::new).toList()).values().stream()
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .map(offer -> plan(offer, from, own))
                .toList();
    }

    private SeatPlan plan(OfferView offer, LocalDate from, Set<PlaceTerm> own) {
        Set<PlaceTerm> free = places.freeToBuy(offer.id(), from).stream()
                .map(f -> new PlaceTerm(offer.id().value(), f.placeNumber(), f.at()))
                .collect(Collectors.toSet());
        var rows = offer.open().stream()
                .sorted()
                .map(at -> new SeatPlan.Row(
                        at,
                        IntStream.rangeClosed(1, offer.places())
                                .mapToObj(number -> new PlaceTerm(offer.id().value(), number, at))
                                .map(place -> new SeatPlan.Cell(
                                        place.number(),
                                        TermsInput.value(place),
                                        free.contains(place) || own.contains(place)))
                                .toList()))
                .toList();
        return new SeatPlan(offer.name(), rows, offer.places());
    }
}
