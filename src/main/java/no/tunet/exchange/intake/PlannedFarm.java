package no.tunet.exchange.intake;

import java.util.List;
import no.tunet.directory.NewFarm;
import no.tunet.kernel.Reason;

/** What one row of a list of farms leads to. */
sealed interface PlannedFarm {
    record New(int row, NewFarm farm) implements PlannedFarm {}

    /** The number is registered already; what the farm tells about itself is the farm’s own to change. */
    record Known(int row, String name) implements PlannedFarm {}

    record Refused(int row, String name, List<Reason> reasons) implements PlannedFarm {}
}
