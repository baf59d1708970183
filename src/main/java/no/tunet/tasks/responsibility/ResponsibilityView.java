package no.tunet.tasks.responsibility;

import java.util.List;
import no.tunet.tasks.Responsible;
import no.tunet.ui.Option;

/** One object's owner and deputy, and the colleagues who may take over. */
public record ResponsibilityView(Responsible responsible, List<Option> colleagues) {
    public String path() {
        return "/ansvar/" + responsible.about().kind() + "/"
                + responsible.about().id();
    }
}
