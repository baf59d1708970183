package no.tunet.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.tunet.directory.PublishedOffer;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.Money;
import org.jspecify.annotations.Nullable;

/** An offer in the public API. A price of null means that the farm wants to be asked. */
record OfferJson(
        String id,
        String name,
        String description,
        FarmJson farm,
        List<String> targetGroups,
        List<HalfDayJson> halfDays,
        int placesPerHalfDay,
        @Nullable PriceJson pricePerHalfDay,
        PositionJson position,
        List<String> competences,
        List<String> activities,
        List<String> facilities,
        List<String> transport,
        List<String> languages,
        LocalDate publishedOn,
        LocalDate approvedUntil) {
    /** The farm behind an offer. */
    record FarmJson(String id, String name, @Nullable String municipalityCode, String municipalityName) {}

    /** One half of one weekday. */
    record HalfDayJson(String day, String half) {}

    /** An amount in øre. */
    record PriceJson(long amountOre, String currency) {}

    /** Degrees north and east (WGS 84). */
    record PositionJson(double latitude, double longitude) {}

    static OfferJson of(PublishedOffer offer) {
        return new OfferJson(
                offer.id().toString(),
                offer.name(),
                offer.description(),
                new FarmJson(
                        offer.farm().toString(),
                        offer.farmName(),
                        offer.municipalityCode().orElse(null),
                        offer.municipalityName()),
                names(offer.groups()),
                offer.open().stream().map(OfferJson::halfDay).toList(),
                offer.places(),
                offer.pricePerHalfDay().map(OfferJson::price).orElse(null),
                new PositionJson(offer.latitude(), offer.longitude()),
                names(offer.competences()),
                names(offer.activities()),
                names(offer.facilities()),
                names(offer.transports()),
                names(offer.languages()),
                offer.publishedOn(),
                offer.approvedTo().orElseThrow());
    }

    private static PriceJson price(Money money) {
        return new PriceJson(money.ore(), "NOK");
    }

    private static HalfDayJson halfDay(HalfDayOfWeek at) {
        return new HalfDayJson(at.day().name(), at.half().name());
    }

    private static List<String> names(Iterable<? extends Enum<?>> words) {
        var names = new ArrayList<String>();
        words.forEach(word -> names.add(word.name()));
        return List.copyOf(names);
    }
}
