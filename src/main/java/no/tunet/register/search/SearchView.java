package no.tunet.register.search;

import java.util.List;
import java.util.Optional;
import no.tunet.kernel.Reason;
import no.tunet.register.Detour;
import no.tunet.ui.Option;
import no.tunet.ui.Paging;
import no.tunet.ui.chart.Places;

/** The public register as somebody asked for it. */
public record SearchView(
        List<Hit> hits,
        long total,
        Paging paging,
        boolean cut,
        Choices choices,
        Places map,
        Optional<String> from,
        Optional<String> unknownPlace,
        Detour detour,
        List<Reason> understood,
        List<Alternative> alternatives,
        List<Hit> nearest,
        String query,
        boolean member) {
    /** What can be chosen, each with how many listings it leaves. */
    public record Choices(
            List<Option> groups,
            List<Option> municipalities,
            List<Option> languages,
            List<Option> facilities,
            List<Option> access,
            List<Option> activities,
            int[] halfDays) {}

    /** A wish to leave out, and how many that would find. */
    public record Alternative(Reason text, String href) {}
}
