package no.tunet.directory.picture;

import java.util.UUID;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.directory.OfferId;
import no.tunet.documents.Pictures;
import no.tunet.kernel.Decision;
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
class PicturePage {
    private static final int WORDS = 300;
    private static final int FEWEST_LETTERS = 3;

    private final KeepPictures keep;
    private final Pictures pictures;

    PicturePage(KeepPictures keep, Pictures pictures) {
        this.keep = keep;
        this.pictures = pictures;
    }

    @Allowed(data = DataKind.K1_REGISTER, right = Right.UPDATE)
    @GetMapping("/tilbud/{id}/bilder")
    View list(@PathVariable UUID id, Form form) {
        return View.of("directory/pictures", own(id)).form(form);
    }

    @Allowed(data = DataKind.K1_REGISTER, right = Right.UPDATE)
    @PostMapping("/tilbud/{id}/bilder")
    Object add(@PathVariable UUID id, Form form) {
        var offer = own(id).offer();
        var alt = form.text("alt", WORDS);
        if (alt.filter(words -> words.length() < FEWEST_LETTERS).isPresent()) {
            form.fail("alt", Reason.of("directory.reason.alt-short"));
        }
        if (form.file("bilde").isEmpty()) {
            form.fail("bilde", Reason.of("directory.reason.picture-missing"));
        }
        var picture = pictures.chosen(form, "bilde");
        if (form.ok() && picture.isPresent()) {
            switch (keep.add(offer, picture.get(), alt.orElseThrow())) {
                case Decision.Accepted<UUID> accepted -> {
                    return Redirect.to("/tilbud/" + id + "/bilder");
                }
                case Decision.Refused<UUID>(var reasons) -> reasons.forEach(reason -> form.fail("bilde", reason));
            }
        }
        return View.of("directory/pictures", own(id)).form(form);
    }

    @Allowed(data = DataKind.K1_REGISTER, right = Right.UPDATE)
    @PostMapping("/tilbud/{id}/bilder/{picture}/fjerning")
    Redirect remove(@PathVariable UUID id, @PathVariable UUID picture) {
        keep.remove(own(id).offer(), picture);
        return Redirect.to("/tilbud/" + id + "/bilder");
    }

    private PictureListView own(UUID id) {
        return keep.own(new OfferId(id)).orElseThrow(NotFound::new);
    }
}
