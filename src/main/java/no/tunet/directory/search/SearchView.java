package no.tunet.directory.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.tunet.directory.domain.Origin;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.TargetGroup;
import no.tunet.ui.Paging;
import no.tunet.ui.chart.Places;

/** The result of a search: hits, facets with counts, the map, where it measures from and how distances are estimated. */
public record SearchView(
        List<SearchHit> hits,
        Paging paging,
        List<Facet> groups,
        List<Facet> municipalities,
        Places map,
        Optional<Origin> origin,
        DetourSource detour,
        Set<HalfDayOfWeek> halfDays,
        List<TargetGroup> groupsOfToday,
        Optional<UUID> need,
        boolean mayAsk) {
    /** The factor and where it comes from. */
    public record DetourSource(String factor, String source) {}
}
