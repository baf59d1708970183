package no.tunet.quality.standard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import no.tunet.access.ForRoles;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.quality.domain.Standard;
import no.tunet.quality.domain.Words;
import no.tunet.ui.Form;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;

/** A new version of a standard from a file: tried first, with every wrong line named, then taken over. */
@Controller
class ImportPage {
    private static final int MOST_BYTES = 2_000_000;

    private final ImportStandard standards;

    ImportPage(ImportStandard standards) {
        this.standards = standards;
    }

    @ForRoles(Role.APPROVAL_OFFICER)
    @GetMapping("/standarder/import")
    View form(Form form) {
        return View.of("quality/standard/import", Optional.empty()).form(form);
    }

    @ForRoles(Role.APPROVAL_OFFICER)
    @PostMapping("/standarder/import")
    Object take(Form form) {
        var code = form.text("code", 20);
        var version = form.text("version", 20);
        var from = form.date("from");
        var nb = form.text("nb", 200);
        var nn = form.text("nn", 200);
        var en = form.text("en", 200);
        var source = form.text("source", 500);
        var file = form.file("file").flatMap(f -> text(f, form));
        if (file.isEmpty() && form.error("file").isEmpty()) {
            form.fail("file", Reason.of("quality.file.empty"));
        }
        if (!form.ok()) {
            return form(form);
        }
        var heading = new ImportStandard.Heading(
                code.orElseThrow(),
                version.orElseThrow(),
                from.orElseThrow(),
                new Words(nb.orElseThrow(), nn.orElseThrow(), en.orElseThrow()),
                source.orElseThrow());
        boolean onlyTry = form.value("action").equals("try");
        var decision =
                onlyTry ? standards.check(heading, file.orElseThrow()) : standards.take(heading, file.orElseThrow());
        return switch (decision) {
            case Decision.Accepted<Standard>(var standard) ->
                onlyTry
                        ? View.of("quality/standard/import", Optional.of(standard))
                                .form(form)
                        : Redirect.to("/standarder/" + standard.code() + "/" + standard.version());
            case Decision.Refused<Standard>(List<Reason> reasons) -> form(form.refuse(reasons));
        };
    }

    private static Optional<String> text(MultipartFile file, Form form) {
        if (file.getSize() > MOST_BYTES) {
            form.fail("file", Reason.of("quality.file.too-large", MOST_BYTES / 1_000_000));
            return Optional.empty();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.getBytes()))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            form.fail("file", Reason.of("quality.import.utf8"));
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
