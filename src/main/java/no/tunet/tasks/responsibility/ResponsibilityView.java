package no.tunet.tasks.responsibility;

import java.util.List;
import no.tunet.tasks.Responsible;
import no.tunet.ui.Option;

/** One object's owner and deputy, the colleagues who may take over, and whether the reader may open it. */
public record ResponsibilityView(Responsible responsible, List<Option> colleagues, boolean opens) {
    public String path() {
        return "/ansvar/" + responsible.about().kind() + "/"
                + responsible.about().id();
    }
}
