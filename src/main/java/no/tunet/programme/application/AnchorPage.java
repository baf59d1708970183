package no.tunet.programme.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.kernel.Reason;
import no.tunet.programme.ApplicationView;
import no.tunet.ui.Form;
import no.tunet.ui.Page;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;

/** Takes the documents that show the management stands behind an application. */
@Controller
public class AnchorPage {
    private static final long MOST_BYTES = 10_000_000;
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};

    private final ApplicationDesk desk;
    private final WriteApplication writeApplication;
    private final StepPage steps;

    AnchorPage(ApplicationDesk desk, WriteApplication writeApplication, StepPage steps) {
        this.desk = desk;
        this.writeApplication = writeApplication;
        this.steps = steps;
    }

    @Allowed(data = DataKind.K14_GRANT, right = Right.UPDATE)
    @PostMapping("/soknader/{id}/vedlegg")
    @Transactional
    public Object attach(@PathVariable String id, Form form, Page page) {
        ApplicationView application = desk.openToWrite(id);
        var title = form.text("title", 200);
        Optional<byte[]> content = form.file("file").flatMap(file -> read(file, form));
        if (form.file("file").isEmpty()) {
            form.fail("file", Reason.of("ui.form.required"));
        }
        if (application.submitted()) {
            form.refuse(List.of(Reason.of("programme.app.locked")));
        }
        if (!form.ok() || title.isEmpty() || content.isEmpty()) {
            View again = steps.show(id, ProposalStep.ANCHORING.slug(), Form.empty(), page);
            Form shown = Form.of(ProposalForms.fill(ProposalStep.ANCHORING, application.proposal()));
            form.errors().forEach(e -> shown.fail(e.field(), e.reason()));
            return again.form(shown);
        }
        writeApplication.anchor(application, title.get(), content.get());
        return Redirect.to(application.id().path() + "/" + ProposalStep.ANCHORING.slug());
    }

    private static Optional<byte[]> read(MultipartFile file, Form form) {
        try {
            byte[] bytes = file.getBytes();
            if (file.getSize() > MOST_BYTES) {
                form.fail("file", Reason.of("programme.app.file-large"));
                return Optional.empty();
            }
            for (int i = 0; i < PDF.length; i++) {
                if (bytes.length <= i || bytes[i] != PDF[i]) {
                    form.fail("file", Reason.of("programme.app.file-pdf"));
                    return Optional.empty();
                }
            }
            return Optional.of(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
