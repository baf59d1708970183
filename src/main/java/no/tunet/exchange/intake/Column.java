package no.tunet.exchange.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.tunet.kernel.Language;
import no.tunet.ui.Texts;

/** A column of the file; its heading may stand in any of our languages, or as the code. */
enum Column {
    ID,
    VERSION,
    STATUS,
    NAME,
    DESCRIPTION,
    GROUPS,
    HALF_DAYS,
    PLACES,
    PRICE,
    LATITUDE,
    LONGITUDE,
    COMPETENCES,
    ACTIVITIES,
    FACILITIES,
    TRANSPORT,
    LANGUAGES;

    String heading(Texts texts, Language language) {
        return texts.word(language, this);
    }

    static Optional<Column> of(String heading, Texts texts) {
        String wanted = heading.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.name().toLowerCase(Locale.ROOT).equals(wanted)
                        || List.of(Language.values()).stream()
                                .anyMatch(language -> column.heading(texts, language)
                                        .toLowerCase(Locale.ROOT)
                                        .equals(wanted)))
                .findFirst();
    }
}
