package no.tunet.ui.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The typefaces documents embed: Inter in three weights, and families to fall back on, in this order, for more Latin letters (Sami, Polish, Vietnamese),
 * Cyrillic, Greek, Arabic and emoji.
 */
final class Fonts {
    /** One font file. */
    record Font(String family, int weight, byte[] bytes) {}

    static final List<Font> ALL = load();

    private Fonts() {}

    private static List<Font> load() {
        var fonts = new ArrayList<Font>();
        for (int weight : new int[] {400, 500, 600}) {
            fonts.add(new Font("Inter", weight, read("inter-latin-" + weight)));
            fonts.add(new Font("Inter More", weight, read("inter-latin-ext-" + weight)));
        }
        for (int weight : new int[] {400, 600}) {
            fonts.add(new Font("Inter Vietnamese", weight, read("inter-vietnamese-" + weight)));
            fonts.add(new Font("Inter Cyrillic", weight, read("inter-cyrillic-" + weight)));
            fonts.add(new Font("Inter Cyrillic More", weight, read("inter-cyrillic-ext-" + weight)));
            fonts.add(new Font("Inter Greek", weight, read("inter-greek-" + weight)));
            fonts.add(new Font("Noto Arabic", weight, read("noto-arabic-" + weight)));
        }
        fonts.add(new Font("Noto Emoji", 400, read("noto-emoji-400")));
        return List.copyOf(fonts);
    }

    /** Whether some font has a picture of this character. */
    static boolean has(int character) {
        return Letters.KNOWN.test(character);
    }

    /** Read only for documents that have more than Latin letters. */
    private static final class Letters {
        static final IntPredicate KNOWN = known();

        private static IntPredicate known() {
            var lookups = ALL.stream()
                    .filter(font -> font.weight() == 400)
                    .map(Letters::lookup)
                    .toList();
            return character -> lookups.stream().anyMatch(lookup -> lookup.getGlyphId(character) > 0);
        }

        private static CmapLookup lookup(Font font) {
            try {
                return new TTFParser(true)
                        .parse(new RandomAccessReadBuffer(font.bytes()))
                        .getUnicodeCmapLookup();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static byte[] read(String name) {
        try (var in = Fonts.class.getResourceAsStream("/fonts/" + name + ".woff")) {
            if (in == null) {
                throw new IllegalStateException("font missing: " + name);
            }
            return Woff.unpack(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
