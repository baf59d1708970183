package no.tunet.ui.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The typeface documents embed: Inter in three weights, the extended letters as a second family to fall back on. */
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
        return List.copyOf(fonts);
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
