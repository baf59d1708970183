package no.tunet.exchange.intake;

import java.util.Arrays;
import java.util.List;
import no.tunet.directory.NewOffer;
import no.tunet.directory.OfferSheet;
import no.tunet.directory.OwnOffers;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Language;
import no.tunet.ui.Sheet;
import no.tunet.ui.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All offers of the acting farm as a list that can be sent back: ids and versions stay as they are. */
@Component
class ExportOffers {
    private final OwnOffers offers;
    private final Wordbook words;
    private final Texts texts;

    ExportOffers(OwnOffers offers, Wordbook words, Texts texts) {
        this.offers = offers;
        this.words = words;
        this.texts = texts;
    }

    @Transactional(readOnly = true)
    public Sheet sheet() {
        var language = Acting.member().language();
        return Sheet.of(
                "tilbud",
                Arrays.stream(Column.values())
                        .map(column -> column.heading(texts, language))
                        .toList(),
                offers.sheets().stream()
                        .<List<?>>map(sheet -> row(sheet, language))
                        .toList());
    }

    private List<?> row(OfferSheet sheet, Language language) {
        NewOffer offer = sheet.content();
        return List.of(
                sheet.id().toString(),
                sheet.version(),
                texts.word(language, sheet.status()),
                offer.name(),
                offer.description(),
                words.write(offer.groups(), language),
                words.writeHalfDays(offer.open(), language),
                offer.places(),
                offer.pricePerHalfDay(),
                offer.place().map(place -> String.valueOf(place.latitude())),
                offer.place().map(place -> String.valueOf(place.longitude())),
                words.write(offer.competences(), language),
                words.write(offer.activities(), language),
                words.write(offer.facilities(), language),
                words.write(offer.transports(), language),
                words.write(offer.languages(), language));
    }
}
