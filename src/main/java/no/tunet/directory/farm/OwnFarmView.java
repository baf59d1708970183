package no.tunet.directory.farm;

import java.util.List;
import no.tunet.directory.FarmView;

/** A farm's own page: what it tells now (nothing yet, when new) and when it is closed. */
public record OwnFarmView(FarmView farm, List<ClosedWeekRow> closed) {}
