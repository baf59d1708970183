package no.tunet.register.upkeep;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import no.tunet.access.ForRoles;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.register.KeepListings;
import no.tunet.register.PostalPlaces;
import no.tunet.ui.Form;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class UpkeepPage {
    private static final String PATH = "/register/vedlikehold";
    private static final long MOST_BYTES = 2_000_000;

    private final KeepListings keep;
    private final PostalPlaces postal;

    UpkeepPage(KeepListings keep, PostalPlaces postal) {
        this.keep = keep;
        this.postal = postal;
    }

    @ForRoles({Role.OPERATOR, Role.APPROVAL_OFFICER})
    @GetMapping(PATH)
    View show(Form form) {
        return page(form);
    }

    @ForRoles({Role.OPERATOR, Role.APPROVAL_OFFICER})
    @PostMapping(PATH)
    Redirect rebuild() {
        keep.rebuild();
        return Redirect.to(PATH);
    }

    @ForRoles(Role.OPERATOR)
    @PostMapping(PATH + "/postnummer")
    Object bring(Form form) {
        text(form).ifPresent(text -> {
            switch (postal.bring(text)) {
                case Decision.Accepted<Integer> accepted -> {}
                case Decision.Refused<Integer>(var reasons) -> reasons.forEach(reason -> form.fail("fil", reason));
            }
        });
        return form.ok() ? Redirect.to(PATH) : page(form);
    }

    /** The file as text: UTF-8, or the older western alphabet when it is not that. */
    private static Optional<String> text(Form form) {
        var file = form.file("fil");
        if (file.isEmpty() || file.get().getSize() > MOST_BYTES) {
            form.fail("fil", file.isEmpty() ? Reason.of("ui.form.required") : Reason.of("register.postal.too-big"));
            return Optional.empty();
        }
        try {
            byte[] bytes = file.get().getBytes();
            String text = new String(bytes, StandardCharsets.UTF_8);
            return Optional.of(text.contains("\uFFFD") ? new String(bytes, StandardCharsets.ISO_8859_1) : text);
        } catch (IOException e) {
            form.fail("fil", Reason.of("register.postal.unreadable"));
            return Optional.empty();
        }
    }

    private View page(Form form) {
        return View.of(
                        "register/upkeep",
                        new UpkeepView(
                                keep.state(), postal.count(), Acting.member().role() == Role.OPERATOR))
                .form(form);
    }
}
