package no.tunet.exchange;

import java.util.List;
import no.tunet.directory.PublishedPage;

/** One page of offers; pages are numbered from 1. */
record OfferPageJson(List<OfferJson> items, int page, int size, long total) {
    static OfferPageJson of(PublishedPage page) {
        return new OfferPageJson(
                page.offers().stream().map(OfferJson::of).toList(), page.number(), page.size(), page.total());
    }
}
