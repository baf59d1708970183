package no.tunet.placement.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tunet.ui.Page;
import no.tunet.ui.Step;

/** The way from a thought to a first day, in five steps. */
final class ProposalSteps {
    private static final List<String> WAY = List.of("ny", "grunnlag", "informasjonsark", "mal", "start");

    private ProposalSteps() {}

    static List<Step> at(Page page, String here, Optional<String> placement) {
        var steps = new ArrayList<Step>();
        int current = WAY.indexOf(here);
        for (int i = 0; i < WAY.size(); i++) {
            var state = i < current ? Step.State.DONE : i == current ? Step.State.CURRENT : Step.State.AHEAD;
            String word = WAY.get(i);
            Optional<String> href = word.equals("ny")
                    ? Optional.empty()
                    : placement.map(id -> "/plasseringer/" + id + (word.equals("start") ? "" : "/" + word));
            steps.add(new Step(page.t("placement.step." + word), href, state));
        }
        return List.copyOf(steps);
    }
}
