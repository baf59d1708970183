package no.tunet.geography.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import no.tunet.access.ForRoles;
import no.tunet.geography.domain.Reference;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Role;
import no.tunet.ui.Form;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The operator sees what is known of municipalities, and reads new official files. */
@Controller
public class GeographyPage {
    private static final int LONGEST_SOURCE = 200;

    private final ReadGeography known;
    private final TakeOfficialFiles take;

    GeographyPage(ReadGeography known, TakeOfficialFiles take) {
        this.known = known;
        this.take = take;
    }

    @ForRoles(Role.OPERATOR)
    @GetMapping("/drift/geografi")
    public View show(Form form) {
        return View.of("geography/intake", known.now(Optional.empty())).form(form);
    }

    @ForRoles(Role.OPERATOR)
    @PostMapping("/drift/geografi")
    public Object read(Form form, @RequestParam("files") Optional<List<MultipartFile>> chosen) {
        var day = form.date("on");
        var source = form.text("source", LONGEST_SOURCE);
        var files = chosen.orElse(List.of()).stream()
                .filter(file -> !file.isEmpty())
                .map(GeographyPage::file)
                .toList();
        if (!form.ok()) {
            return show(form);
        }
        boolean trial = form.ticked("trial");
        var decision = trial
                ? take.rehearse(files, day.orElseThrow())
                : take.take(files, day.orElseThrow(), source.orElseThrow());
        return switch (decision) {
            case Decision.Refused<Reference>(var reasons) -> {
                reasons.forEach(reason -> form.fail("files", reason));
                yield show(form);
            }
            case Decision.Accepted<Reference>(Reference reference)
            when trial ->
                View.of("geography/intake", known.now(Optional.of(Counts.of(reference))))
                        .form(form);
            case Decision.Accepted<Reference> kept -> Redirect.to("/drift/geografi");
        };
    }

    private static OfficialFile file(MultipartFile file) {
        try {
            return new OfficialFile(
                    Optional.ofNullable(file.getOriginalFilename()).orElse(""), file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
