package no.tunet.directory;

import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;
import no.tunet.directory.domain.OfferContent;
import no.tunet.directory.domain.OfferState;
import no.tunet.directory.domain.Position;
import no.tunet.directory.domain.Price;
import no.tunet.kernel.Money;

final class OfferContents {
    private OfferContents() {}

    static OfferContent of(NewOffer offer) {
        return new OfferContent(
                offer.name().strip(),
                offer.description().strip(),
                offer.groups(),
                new TreeSet<>(offer.open()),
                offer.places(),
                offer.pricePerHalfDay().<Price>map(Price.PerHalfDay::new).orElseGet(Price.OnRequest::new),
                offer.place().map(place -> new Position(place.latitude(), place.longitude())),
                offer.competences(),
                offer.activities(),
                offer.facilities(),
                offer.transports(),
                offer.languages());
    }

    static OfferSheet sheet(OfferRow row) {
        return new OfferSheet(
                row.id(),
                row.farm(),
                status(row.state()),
                since(row),
                reason(row.state()),
                written(row.content()),
                row.details(),
                row.version());
    }

    static OfferView view(OfferRow row, String farmName, FarmStore.Whereabouts where, Middles middles) {
        var content = row.content();
        var position = where.hidden()
                ? content.position()
                        .map(exact -> middles.of(where.municipalityCode()).orElseGet(exact::coarse))
                : content.position();
        return new OfferView(
                row.id(),
                row.farm(),
                farmName,
                content.name(),
                status(row.state()),
                content.groups(),
                content.open(),
                content.places(),
                price(content),
                position.map(Position::latitude).orElse(0.0),
                position.map(Position::longitude).orElse(0.0),
                where.municipalityCode());
    }

    static OfferStatus status(OfferState state) {
        return switch (state) {
            case OfferState.Draft draft -> OfferStatus.DRAFT;
            case OfferState.Published published -> OfferStatus.PUBLISHED;
            case OfferState.Closed closed -> OfferStatus.CLOSED;
        };
    }

    private static LocalDate since(OfferRow row) {
        return switch (row.state()) {
            case OfferState.Draft draft -> row.changedOn();
            case OfferState.Published(var since) -> since;
            case OfferState.Closed(var on, var reason) -> on;
        };
    }

    private static Optional<String> reason(OfferState state) {
        return state instanceof OfferState.Closed(var on, var reason) ? Optional.of(reason) : Optional.empty();
    }

    private static Optional<Money> price(OfferContent content) {
        return switch (content.price()) {
            case Price.PerHalfDay(var amount) -> Optional.of(amount);
            case Price.OnRequest onRequest -> Optional.empty();
        };
    }

    private static NewOffer written(OfferContent content) {
        return new NewOffer(
                content.name(),
                content.description(),
                content.groups(),
                content.open(),
                content.places(),
                price(content),
                content.position().map(at -> new NewOffer.Place(at.latitude(), at.longitude())),
                content.competences(),
                content.activities(),
                content.facilities(),
                content.transports(),
                content.languages());
    }
}
