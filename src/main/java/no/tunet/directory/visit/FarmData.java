package no.tunet.directory.visit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.tunet.directory.PublishedOffer;
import tools.jackson.databind.json.JsonMapper;

/** A farm's page as schema.org data, in which nothing can end the block it stands in. */
final class FarmData {
    private static final JsonMapper JSON = new JsonMapper();

    private FarmData() {}

    static String of(FarmRow farm, List<PublishedOffer> offers, String address) {
        var data = new LinkedHashMap<String, Object>();
        data.put("@context", "https://schema.org");
        data.put("@type", "LocalBusiness");
        data.put("@id", address);
        data.put("url", address);
        data.put("name", farm.name());
        if (!farm.about().isEmpty()) {
            data.put("description", farm.about());
        }
        data.put("address", address(farm));
        offers.stream()
                .filter(PublishedOffer::exactPosition)
                .findFirst()
                .ifPresent(offer -> data.put(
                        "geo",
                        Map.of(
                                "@type",
                                "GeoCoordinates",
                                "latitude",
                                offer.latitude(),
                                "longitude",
                                offer.longitude())));
        data.put("makesOffer", offers.stream().map(FarmData::offer).toList());
        return JSON.writeValueAsString(data)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    private static Map<String, Object> address(FarmRow farm) {
        var address = new LinkedHashMap<String, Object>();
        address.put("@type", "PostalAddress");
        address.put("addressCountry", "NO");
        address.put("addressLocality", farm.municipality());
        farm.address().ifPresent(street -> address.put("streetAddress", street));
        return address;
    }

    private static Map<String, Object> offer(PublishedOffer offer) {
        var service = new LinkedHashMap<String, Object>();
        service.put("@type", "Service");
        service.put("name", offer.name());
        service.put("description", offer.description());
        var audience = new ArrayList<Map<String, Object>>();
        offer.groups().forEach(group -> audience.add(Map.of("@type", "Audience", "audienceType", group.name())));
        service.put("audience", audience);
        var made = new LinkedHashMap<String, Object>();
        made.put("@type", "Offer");
        made.put("itemOffered", service);
        offer.pricePerHalfDay().ifPresent(price -> {
            made.put("price", price.kroner().toPlainString());
            made.put("priceCurrency", "NOK");
        });
        return made;
    }
}
