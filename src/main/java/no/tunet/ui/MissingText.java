package no.tunet.ui;

import no.tunet.kernel.Language;

/** A text was asked for that no bundle has in that language. A bug, never a fallback. */
public final class MissingText extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MissingText(Language language, String key) {
        super("no text for key '" + key + "' in " + language.code());
    }
}
