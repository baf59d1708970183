package no.tunet.programme.domain;

import no.tunet.kernel.Language;

/** The same words in bokmål, nynorsk and English. */
public record Wording(String nb, String nn, String en) {
    /** Words that stand in one form only, such as a name. */
    public static Wording same(String text) {
        return new Wording(text, text, text);
    }

    public String in(Language language) {
        return switch (language) {
            case NB -> nb;
            case NN -> nn;
            case EN -> en;
        };
    }
}
