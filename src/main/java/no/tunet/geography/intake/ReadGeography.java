package no.tunet.geography.intake;

import java.util.List;
import java.util.Optional;
import no.tunet.geography.Atlas;
import no.tunet.geography.GeoBox;
import no.tunet.geography.Outline;
import no.tunet.ui.chart.Places;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class ReadGeography {
    private static final int SHOWN = 50;
    private static final double COARSE = 0.03;
    private static final GeoBox NORWAY = new GeoBox(57, 3, 72, 32);

    private final Atlas atlas;
    private final IntakeStore store;

    ReadGeography(Atlas atlas, IntakeStore store) {
        this.atlas = atlas;
        this.store = store;
    }

    @Transactional(readOnly = true)
    public GeographyView now(Optional<Counts> trial) {
        var gazetteer = atlas.open();
        return new GeographyView(
                Counts.of(gazetteer.reference()),
                store.intakes(SHOWN),
                trial,
                new Places(
                        "",
                        List.of(),
                        Optional.empty(),
                        gazetteer.outlines(NORWAY, COARSE).stream()
                                .map(ReadGeography::area)
                                .toList()));
    }

    private static Places.Area area(Outline outline) {
        return new Places.Area(outline.rings().stream()
                .map(ring -> ring.stream()
                        .map(point -> new Places.Point(point.latitude(), point.longitude()))
                        .toList())
                .toList());
    }
}
