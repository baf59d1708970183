package no.tunet.geography;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tunet.geography.domain.Gazetteer;
import no.tunet.kernel.Language;
import no.tunet.ui.chart.Places;
import org.springframework.stereotype.Component;

/** Municipalities by date and place, from memory: no question costs a statement. Until official files are imported only a few are known. */
@Component
public class Municipalities {
    private final Atlas atlas;

    Municipalities(Atlas atlas) {
        this.atlas = atlas;
    }

    public Optional<Municipality> find(String code, LocalDate on) {
        return gazetteer().find(code, on);
    }

    /** All that exist on a day, by code. */
    public List<Municipality> all(LocalDate on) {
        return gazetteer().all(on);
    }

    /** The official name in the language, in Norwegian when there is none; the code itself when it was never listed. */
    public String nameOn(String code, LocalDate on, PlaceLanguage language) {
        return gazetteer().nameOn(code, on, language).orElse(code);
    }

    /** The name for a reader of one of Tunet's languages: the Norwegian one. */
    public String nameOn(String code, LocalDate on, Language reader) {
        return switch (reader) {
            case NB, NN, EN -> nameOn(code, on, PlaceLanguage.NORWEGIAN);
        };
    }

    /** The codes of the same area on a later day: itself when nothing changed, several when it was divided. */
    public Set<String> successors(String code, LocalDate from, LocalDate to) {
        return gazetteer().successors(code, from, to);
    }

    /** In whose area the point lies, as far as outlines are known. */
    public Optional<String> at(GeoPoint point) {
        return gazetteer().at(point);
    }

    /** In whose area the point lies, else whose centre is nearest. */
    public Optional<String> nearest(GeoPoint point) {
        return gazetteer().nearest(point);
    }

    public Optional<GeoPoint> centre(String code) {
        return gazetteer().centre(code);
    }

    /** A point for what lies somewhere in the municipality and does not tell where; an older code leads to the area of the day. */
    public Optional<GeoPoint> middle(String code, LocalDate on) {
        return gazetteer().middle(code, on);
    }

    /** Outlines for a map, no finer than the tolerance in degrees. */
    public List<Outline> outlines(GeoBox box, double tolerance) {
        return gazetteer().outlines(box, tolerance);
    }

    /** The map with the borders of municipalities behind its places, once outlines are imported; until then as it is. */
    public Places behind(Places map) {
        return Ground.of(map, atlas);
    }

    /** Everything that has an outline, for a map of the whole country. */
    public List<Places.Area> country() {
        return Ground.norway(atlas);
    }

    private Gazetteer gazetteer() {
        return atlas.open();
    }
}
