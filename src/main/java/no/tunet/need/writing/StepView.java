package no.tunet.need.writing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.tunet.kernel.Reason;
import no.tunet.kernel.TargetGroup;
import no.tunet.need.NeedId;
import no.tunet.ui.Option;
import no.tunet.ui.Page;
import no.tunet.ui.Step;

/** One question of a need, with the sentence as far as it has come. Without an id the need is not yet saved. */
public record StepView(
        Optional<NeedId> id,
        NeedStep step,
        List<Option> units,
        List<TargetGroup> groups,
        List<Reason> sentence,
        int version) {
    public List<Step> steps(Page page) {
        return Arrays.stream(NeedStep.values())
                .map(one -> new Step(page.word(one), id.map(need -> address(need, one)), state(one)))
                .toList();
    }

    public String action() {
        return id.map(need -> address(need, step)).orElse("/behov");
    }

    public String template() {
        return step.slug();
    }

    private Step.State state(NeedStep one) {
        return one == step ? Step.State.CURRENT : one.compareTo(step) < 0 ? Step.State.DONE : Step.State.AHEAD;
    }

    static String address(NeedId id, NeedStep step) {
        return id.path() + "/steg/" + step.slug();
    }
}
