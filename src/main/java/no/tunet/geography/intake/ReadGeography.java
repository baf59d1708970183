package no.tunet.geography.intake;

import java.util.List;
import java.util.Optional;
import no.tunet.geography.Atlas;
import no.tunet.geography.Municipalities;
import no.tunet.ui.chart.Places;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class ReadGeography {
    private static final int SHOWN = 50;

    private final Atlas atlas;
    private final IntakeStore store;
    private final Municipalities municipalities;

    ReadGeography(Atlas atlas, IntakeStore store, Municipalities municipalities) {
        this.atlas = atlas;
        this.store = store;
        this.municipalities = municipalities;
    }

    @Transactional(readOnly = true)
    public GeographyView now(Optional<Counts> trial) {
        var gazetteer = atlas.open();
        return new GeographyView(
                Counts.of(gazetteer.reference()),
                store.intakes(SHOWN),
                trial,
                new Places("", List.of(), Optional.empty(), municipalities.country()));
    }
}
