package no.tunet.need.list;

import java.time.LocalDate;
import java.util.List;
import no.tunet.kernel.Reason;
import no.tunet.need.NeedId;
import no.tunet.need.NeedState;
import no.tunet.ui.Option;
import no.tunet.ui.Paging;

/** A page of needs with the filters that made it. */
public record NeedListView(List<Line> lines, Paging paging, List<Option> units, boolean filtered, boolean mayWrite) {
    /** One need in words. */
    public record Line(NeedId id, String unit, List<Reason> sentence, NeedState state, LocalDate since) {}
}
