package no.tunet.directory.inquiry;

import java.util.List;
import java.util.Optional;
import no.tunet.directory.NeedBrief;
import no.tunet.directory.OfferView;
import no.tunet.directory.domain.PublishedCount;

/** The form of a new inquiry: what farms will see of the need, and the offers that were chosen. */
public record NewInquiryView(NeedBrief need, List<OfferView> offers) {
    /** The count as farms see it; empty is fewer than five. */
    public Optional<Integer> shownPeople() {
        return switch (PublishedCount.of(need.people())) {
            case PublishedCount.Exactly(var people) -> Optional.of(people);
            case PublishedCount.FewerThanFive() -> Optional.empty();
        };
    }
}
