package no.tunet.directory.picture;

import java.util.List;
import no.tunet.directory.OfferId;
import no.tunet.directory.PictureView;

/** The pictures of an offer, and how many it may have. */
public record PictureListView(OfferId offer, String offerName, List<PictureView> pictures, int most) {
    public String path() {
        return "/tilbud/" + offer + "/bilder";
    }
}
