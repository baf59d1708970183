package no.tunet.exchange.hsds;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.tunet.directory.PublishedOffer;

/** What is remembered of an offer that is shown: what it can be found by, and a digest that tells whether anything shown has changed. */
record Entry(
        UUID offer,
        UUID farm,
        String farmName,
        Optional<String> municipality,
        UUID location,
        UUID serviceAtLocation,
        String words,
        List<UUID> terms,
        LocalDate checkedOn,
        String digest) {
    /** Where an offer stands in the list of changes. */
    record Place(UUID offer, Instant changedAt) {}

    static Entry of(PublishedOffer offer, HsdsMapping mapping, Taxonomies taxonomies) {
        return new Entry(
                offer.id().value(),
                offer.farm().value(),
                offer.farmName(),
                offer.municipalityCode(),
                HsdsMapping.locationId(offer),
                HsdsMapping.serviceAtLocationId(offer),
                String.join(" ", offer.name(), offer.farmName(), offer.municipalityName())
                        .toLowerCase(Locale.ROOT),
                taxonomies.of(offer).stream()
                        .map(term -> UUID.fromString(term.id()))
                        .toList(),
                HsdsMapping.checkedOn(offer),
                digest(mapping.full(offer, Instant.EPOCH).toString()));
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
