package no.tunet.directory.feedback;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import no.tunet.access.Public;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Reason;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class FeedbackPage {
    private static final int WORDS = 2000;

    private final GiveFeedback feedback;
    private final Rate rate;

    FeedbackPage(GiveFeedback feedback, Rate rate) {
        this.feedback = feedback;
        this.rate = rate;
    }

    @Public
    @GetMapping("/register/garder/{id}/tilbakemelding")
    View form(@PathVariable UUID id, Form form) {
        return View.of("directory/feedback", view(id)).form(form);
    }

    /** A field that people do not see is filled by machines alone: they get the same answer, and nothing is kept. */
    @Public
    @PostMapping("/register/garder/{id}/tilbakemelding")
    Object send(@PathVariable UUID id, Form form, HttpServletRequest request) {
        var view = view(id);
        var kind = form.choice("hva", FeedbackKind.class);
        var words = form.text("ord", WORDS);
        if (!form.value("nettside").isEmpty()) {
            return Redirect.to("/register/garder/" + id);
        }
        if (form.ok() && !rate.allowed(request.getRemoteAddr())) {
            form.refuse(java.util.List.of(Reason.of("directory.reason.feedback-too-often")));
        }
        if (form.ok()) {
            return Redirect.to("/register/tilbakemelding/"
                    + feedback.send(new OrganisationId(id), kind.orElseThrow(), words.orElseThrow()));
        }
        return View.of("directory/feedback", view).form(form);
    }

    @Public
    @GetMapping("/register/tilbakemelding/{id}")
    View receipt(@PathVariable UUID id) {
        return View.of("directory/feedbackReceipt", feedback.find(id).orElseThrow(NotFound::new));
    }

    private FeedbackFormView view(UUID id) {
        return feedback.farmName(new OrganisationId(id))
                .map(name -> new FeedbackFormView(id, name))
                .orElseThrow(NotFound::new);
    }
}
