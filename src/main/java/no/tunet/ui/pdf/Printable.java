package no.tunet.ui.pdf;

import java.util.function.IntPredicate;

/** A document prints the letters its typefaces have; what they lack becomes a sign instead of nothing. Invisible marks of emoji and direction are left out. */
final class Printable {
    private static final IntPredicate LATIN = c -> c <= 0x024F || (c >= 0x1E00 && c <= 0x1EFF);
    private static final String PUNCTUATION = "‐‑‒–—‘’‚“”„†‡•…‰‹›€™−≤≥×→←↑↓\u2002\u2003\u2009\u202f";
    private static final String SUBSTITUTE = "¤";

    private Printable() {}

    static String text(String xhtml) {
        var out = new StringBuilder(xhtml.length());
        xhtml.codePoints()
                .filter(c -> c != 0xFE0F && c != 0x200D && (c < 0x2066 || c > 0x2069) && c != 0x200E && c != 0x200F)
                .forEach(c -> {
                    if (LATIN.test(c) || PUNCTUATION.indexOf(c) >= 0 || Fonts.has(c)) {
                        out.appendCodePoint(c);
                    } else {
                        out.append(SUBSTITUTE);
                    }
                });
        return out.toString();
    }
}
