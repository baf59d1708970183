package no.tunet.ui.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
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

    /** The tags of a table as four letters: GSUB, and one that nobody reads. */
    private static final int SUBSTITUTIONS = 0x47535542;

    private static final int UNREAD = 0x58535542;

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

    /**
     * Takes the substitutions of glyphs out of the font's list of tables. They only join letters such as f and i, and looking for them at every piece of
     * text took more time than everything else about a document together.
     */
    static byte[] withoutLigatures(byte[] font) {
        var tables = ByteBuffer.wrap(font);
        int count = tables.getShort(4);
        for (int table = 0; table < count; table++) {
            int entry = 12 + 16 * table;
            if (tables.getInt(entry) == SUBSTITUTIONS) {
                tables.putInt(entry, UNREAD);
            }
        }
        return font;
    }

    private static byte[] read(String name) {
        try (var in = Fonts.class.getResourceAsStream("/fonts/" + name + ".woff")) {
            if (in == null) {
                throw new IllegalStateException("font missing: " + name);
            }
            byte[] font = Woff.unpack(in.readAllBytes());
            return name.startsWith("inter-") ? withoutLigatures(font) : font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
