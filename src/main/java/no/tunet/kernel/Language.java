package no.tunet.kernel;

import java.util.Locale;

/** The written forms Tunet speaks: bokmål, nynorsk and English. */
public enum Language {
    NB,
    NN,
    EN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.of(code());
    }

    /** The language of a code; plain Norwegian ("no") is bokmål, anything unknown is bokmål. */
    public static Language of(String code) {
        return switch (code.toLowerCase(Locale.ROOT)) {
            case "nn" -> NN;
            case "en" -> EN;
            default -> NB;
        };
    }
}
