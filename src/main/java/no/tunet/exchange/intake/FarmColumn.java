package no.tunet.exchange.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import no.tunet.kernel.Language;
import no.tunet.ui.Texts;

/** A column of a list of farms; its heading may stand in any of our languages, or as the code. */
enum FarmColumn {
    NUMBER,
    NAME,
    MUNICIPALITY,
    WRITTEN_FORM,
    LATITUDE,
    LONGITUDE,
    PRODUCER_NUMBER,
    WEBSITE;

    static Optional<FarmColumn> of(String heading, Texts texts) {
        String wanted = heading.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.name().toLowerCase(Locale.ROOT).equals(wanted)
                        || Arrays.stream(Language.values())
                                .anyMatch(language -> texts.word(language, column)
                                        .toLowerCase(Locale.ROOT)
                                        .equals(wanted)))
                .findFirst();
    }
}
