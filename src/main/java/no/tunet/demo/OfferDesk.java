package no.tunet.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tunet.directory.OfferId;
import no.tunet.directory.OwnOffers;
import no.tunet.directory.picture.KeepPictures;
import no.tunet.directory.visit.WriteWelcome;
import no.tunet.documents.Pictures;
import org.springframework.stereotype.Component;

/** How a farm of the demonstration tells about its offers and itself, and looks through them again. */
@Component
class OfferDesk {
    private static final Map<String, List<Drawn>> DRAWN = Map.of(
            "eventyr",
                    List.of(
                            new Drawn(FarmDrawing.Motif.SHEEP, "Teikning: sju sauer beiter framfor ein raud låve."),
                            new Drawn(FarmDrawing.Motif.GARDEN, "Teikning: fire bed med grønsaker framfor låven.")),
            "huldre",
                    List.of(new Drawn(
                            FarmDrawing.Motif.FIREWOOD, "Teikning: ein stabel med kløyvd ved framfor ein raud låve.")),
            "trollstova",
                    List.of(new Drawn(
                            FarmDrawing.Motif.WORKSHOP, "Teikning: plankar ligg klare framfor verkstadbygget.")));

    private final OwnOffers offers;
    private final KeepPictures pictures;
    private final Pictures safe;
    private final WriteWelcome welcome;

    OfferDesk(OwnOffers offers, KeepPictures pictures, Pictures safe, WriteWelcome welcome) {
        this.offers = offers;
        this.pictures = pictures;
        this.safe = safe;
        this.welcome = welcome;
    }

    private record Drawn(FarmDrawing.Motif motif, String alt) {}

    /** Tells about an offer that is not published yet; the first offer of some farms gets pictures. */
    void tell(FarmBook.Farm farm, OfferBook.Offer offer, int number, OfferId id) {
        Outcome.accepted(offers.describe(
                id, OfferWords.of(offer, number), offers.sheet(id).orElseThrow().version()));
        if (number == 0) {
            for (Drawn drawn : Optional.ofNullable(DRAWN.get(farm.key())).orElse(List.of())) {
                Outcome.accepted(
                        pictures.add(id, Outcome.accepted(safe.safe(FarmDrawing.png(drawn.motif()))), drawn.alt()));
            }
        }
    }

    void introduce(FarmBook.Farm farm) {
        Outcome.accepted(welcome.write(OfferWords.welcome(farm.farmer())));
    }

    /** Says of every offer that it is still right. */
    void lookThrough() {
        offers.sheets().forEach(sheet -> offers.confirm(sheet.id()));
    }
}
