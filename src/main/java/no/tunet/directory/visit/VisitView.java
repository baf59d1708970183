package no.tunet.directory.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import no.tunet.directory.OfferId;
import no.tunet.directory.PictureView;
import no.tunet.directory.PublishedOffer;
import no.tunet.directory.ReplyStatistics;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.OrganisationId;
import no.tunet.ui.chart.Places;

/** The farm's page for everybody; without a last day of approval the farm is in process and has chosen to be shown. */
public record VisitView(
        OrganisationId id,
        FarmRow farm,
        Optional<LocalDate> approvedTo,
        List<PublishedOffer> offers,
        Map<OfferId, SortedMap<HalfDayOfWeek, Integer>> free,
        Optional<ReplyStatistics> replies,
        boolean exactPosition,
        Places map,
        String data) {
    public String path() {
        return "/register/garder/" + id;
    }

    /** All pictures of all offers, at most twelve. */
    public List<PictureView> pictures() {
        return offers.stream()
                .flatMap(offer -> offer.pictures().stream())
                .limit(12)
                .toList();
    }

    public SortedMap<HalfDayOfWeek, Integer> freeOf(PublishedOffer offer) {
        return free.getOrDefault(offer.id(), java.util.Collections.emptySortedMap());
    }
}
