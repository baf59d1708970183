package no.tunet.directory.feedback;

import java.util.UUID;
import no.tunet.access.ForRoles;
import no.tunet.kernel.Role;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class AnswerFeedbackPage {
    private static final int WORDS = 2000;

    private final GiveFeedback feedback;

    AnswerFeedbackPage(GiveFeedback feedback) {
        this.feedback = feedback;
    }

    @ForRoles({Role.FARMER, Role.APPROVAL_OFFICER})
    @GetMapping("/tilbakemeldinger/{id}")
    View show(@PathVariable UUID id, Form form) {
        return View.of("directory/feedbackAnswer", readable(id)).form(form);
    }

    @ForRoles({Role.FARMER, Role.APPROVAL_OFFICER})
    @PostMapping("/tilbakemeldinger/{id}")
    Object answer(@PathVariable UUID id, Form form) {
        var view = readable(id);
        var words = form.text("svar", WORDS);
        if (form.ok()) {
            feedback.answer(id, words.orElseThrow());
            return Redirect.to("/tilbakemeldinger/" + id);
        }
        return View.of("directory/feedbackAnswer", view).form(form);
    }

    private FeedbackView readable(UUID id) {
        return feedback.find(id).filter(view -> view.kind().isPresent()).orElseThrow(NotFound::new);
    }
}
