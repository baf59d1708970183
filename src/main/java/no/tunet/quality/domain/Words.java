package no.tunet.quality.domain;

import no.tunet.kernel.Language;

/** A text that is data, in the three languages. None of them may be blank. */
public record Words(String nb, String nn, String en) {
    public Words {
        if (nb.isBlank() || nn.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a text stands in all three languages");
        }
    }

    /** The same words in every language: what a farm wrote itself. */
    public static Words same(String text) {
        return new Words(text, text, text);
    }

    public String in(Language language) {
        return switch (language) {
            case NB -> nb;
            case NN -> nn;
            case EN -> en;
        };
    }
}
