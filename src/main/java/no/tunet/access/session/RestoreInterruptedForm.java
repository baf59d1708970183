package no.tunet.access.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.ui.Interrupted;
import org.springframework.stereotype.Component;

/** Fills a form again for the person who had typed it before the session ended. */
@Component
class RestoreInterruptedForm implements Interrupted {
    private final InterruptedForms forms;

    RestoreInterruptedForm(InterruptedForms forms) {
        this.forms = forms;
    }

    @Override
    public Optional<Map<String, List<String>>> take(HttpServletRequest request) {
        String id = request.getParameter("gjenopprett");
        if (id == null
                || !id.matches("[0-9a-f-]{36}")
                || !(Acting.current().orElse(null) instanceof Actor.Member member)) {
            return Optional.empty();
        }
        return forms.take(UUID.fromString(id), member.person());
    }
}
