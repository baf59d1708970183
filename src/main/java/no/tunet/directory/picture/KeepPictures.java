package no.tunet.directory.picture;

import java.util.Optional;
import java.util.UUID;
import no.tunet.directory.OfferId;
import no.tunet.directory.OfferSheet;
import no.tunet.directory.OwnOffers;
import no.tunet.documents.SafePicture;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Ids;
import no.tunet.kernel.Reason;
import no.tunet.ui.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a farm does with the pictures of its offers. */
@Component
public class KeepPictures {
    private final PictureStore store;
    private final OwnOffers offers;
    private final BusinessClock clock;

    KeepPictures(PictureStore store, OwnOffers offers, BusinessClock clock) {
        this.store = store;
        this.offers = offers;
        this.clock = clock;
    }

    /** The pictures of an offer of the acting person's own farm. */
    @Transactional(readOnly = true)
    public Optional<PictureListView> own(OfferId offer) {
        return ownSheet(offer)
                .map(sheet ->
                        new PictureListView(offer, sheet.content().name(), store.of(offer), store.most(clock.today())));
    }

    /** Adds a picture after the others, unless there are enough. */
    @Transactional
    public Decision<UUID> add(OfferId offer, SafePicture picture, String alt) {
        var sheet = ownSheet(offer).orElseThrow();
        int most = store.most(clock.today());
        if (store.of(offer).size() >= most) {
            return Decision.refused(Reason.of("directory.reason.pictures-enough", most));
        }
        var id = Ids.next();
        store.add(id, offer, sheet.farm(), alt, picture, clock.today());
        offers.renewAll();
        return Decision.accepted(id);
    }

    @Transactional
    public void describe(OfferId offer, UUID picture, String alt) {
        refuseOthers(offer);
        store.describe(picture, offer, alt);
        offers.renewAll();
    }

    @Transactional
    public void remove(OfferId offer, UUID picture) {
        refuseOthers(offer);
        store.remove(picture, offer);
        offers.renewAll();
    }

    /** The bytes of one width, when the reader may see the offer. */
    @Transactional(readOnly = true)
    public Optional<byte[]> file(UUID picture, String hash) {
        return store.file(picture, hash);
    }

    private void refuseOthers(OfferId offer) {
        if (ownSheet(offer).isEmpty()) {
            throw new NotFound();
        }
    }

    private Optional<OfferSheet> ownSheet(OfferId offer) {
        return offers.sheet(offer)
                .filter(sheet -> sheet.farm().equals(Acting.member().organisation()));
    }
}
