package no.tunet.programme.mandate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.tunet.access.ForRoles;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.programme.CallId;
import no.tunet.programme.ProgrammeId;
import no.tunet.ui.Form;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Reads a programme in from its files: the mandate, and if they are there the call and the differences; or the set that ships with Tunet. */
@Controller
public class ImportPage {
    private static final int MOST_BYTES = 1_000_000;

    private final ReadMandate readMandate;

    ImportPage(ReadMandate readMandate) {
        this.readMandate = readMandate;
    }

    @ForRoles(Role.DIRECTORATE_OFFICER)
    @GetMapping("/program/innlesing")
    public View choose(Form form) {
        return View.of("programme/mandate/import", List.of()).form(form);
    }

    @ForRoles(Role.DIRECTORATE_OFFICER)
    @PostMapping("/program/innlesing")
    @Transactional
    public Object read(Form form, @RequestParam("files") Optional<List<MultipartFile>> files) {
        var texts = form.value("kind").equals("shipped") ? shipped() : uploaded(files.orElse(List.of()), form);
        var mandate = Optional.ofNullable(texts.get("mandate"));
        if (mandate.isEmpty() && form.ok()) {
            form.fail("files", Reason.of("programme.import.no-mandate"));
        }
        if (!form.ok() || mandate.isEmpty()) {
            return choose(form);
        }
        return switch (readMandate.read(mandate.get(), Optional.ofNullable(texts.get("differences")))) {
            case Decision.Refused<ProgrammeId>(List<Reason> reasons) -> refused(form, reasons);
            case Decision.Accepted<ProgrammeId>(ProgrammeId id) -> withCall(id, texts, form);
        };
    }

    private Object withCall(ProgrammeId id, Map<String, String> texts, Form form) {
        var call = Optional.ofNullable(texts.get("call"));
        if (call.isPresent() && readMandate.readCall(id, call.get()) instanceof Decision.Refused<CallId> refused) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return refused(form, refused.reasons());
        }
        return Redirect.to(id.path());
    }

    private View refused(Form form, List<Reason> reasons) {
        reasons.forEach(reason -> form.fail("files", reason));
        return choose(form);
    }

    private static Map<String, String> uploaded(List<MultipartFile> files, Form form) {
        var texts = new HashMap<String, String>();
        for (MultipartFile file : files) {
            String name =
                    Optional.ofNullable(file.getOriginalFilename()).orElse("").toLowerCase(Locale.ROOT);
            if (file.isEmpty()) {
                continue;
            }
            Optional<String> kind = kind(name);
            if (kind.isEmpty()) {
                form.fail("files", Reason.of("programme.import.unknown-file", name));
            } else if (file.getSize() > MOST_BYTES) {
                form.fail("files", Reason.of("programme.import.too-large", name));
            } else {
                texts.put(kind.get(), text(file));
            }
        }
        return texts;
    }

    /** Files go by the beginning of their names, so that dated names do. */
    private static Optional<String> kind(String name) {
        if (!name.endsWith(".json")) {
            return Optional.empty();
        }
        return name.startsWith("mandate")
                ? Optional.of("mandate")
                : name.startsWith("call")
                        ? Optional.of("call")
                        : name.startsWith("di") ? Optional.of("differences") : Optional.empty();
    }

    private static Map<String, String> shipped() {
        return Map.of("mandate", resource("mandate"), "call", resource("call"), "differences", resource("differences"));
    }

    private static String resource(String name) {
        try (InputStream in = ImportPage.class.getResourceAsStream("/programme/" + name + ".json")) {
            if (in == null) {
                throw new IllegalStateException("the shipped " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(MultipartFile file) {
        try {
            return new String(file.getBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
