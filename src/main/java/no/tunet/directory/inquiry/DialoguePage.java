package no.tunet.directory.inquiry;

import java.util.Optional;
import java.util.UUID;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.directory.MarketDialogue;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class DialoguePage {
    private final ReadInquiries read;
    private final MarketDialogue dialogue;

    DialoguePage(ReadInquiries read, MarketDialogue dialogue) {
        this.read = read;
        this.dialogue = dialogue;
    }

    @Allowed(data = DataKind.K4_PROCUREMENT, right = Right.READ)
    @GetMapping("/markedsdialog/{need}")
    View show(@PathVariable UUID need, Form form) {
        return View.of("directory/dialogue", read.dialogue(need).orElseThrow(NotFound::new))
                .form(form);
    }

    @Allowed(data = DataKind.K4_PROCUREMENT, right = Right.UPDATE)
    @PostMapping("/markedsdialog/{need}")
    Object note(@PathVariable UUID need, Form form) {
        var view = read.dialogue(need).orElseThrow(NotFound::new);
        var words = form.text("notat", 2000);
        if (!form.ok()) {
            return View.of("directory/dialogue", view).form(form);
        }
        dialogue.note(need, Optional.empty(), words.orElseThrow());
        return Redirect.to("/markedsdialog/" + need);
    }
}
