package no.tunet.quality.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import no.tunet.ui.Page;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;

/** Pictures and files that show a point, added and taken away again. */
@Controller
class SheetFilePage {
    private final ReadSheet read;
    private final ShowPoint show;

    SheetFilePage(ReadSheet read, ShowPoint show) {
        this.read = read;
        this.show = show;
    }

    @Allowed(data = DataKind.K2_APPROVAL, right = Right.CREATE)
    @PostMapping("/kvalitet/skjema/{id}/vedlegg")
    Object add(@PathVariable UUID id, Page page, Form form) {
        var file = form.file("file");
        var fileId = form.id("id");
        var point = form.text("point", 80);
        var described = form.optionalText("described", 300);
        if (file.isEmpty()) {
            form.fail("", Reason.of("quality.file.empty"));
        }
        if (form.ok()) {
            var decision =
                    show.show(id, fileId.orElseThrow(), point.orElseThrow(), described.orElse(""), bytes(file.get()));
            switch (decision) {
                case Decision.Accepted<UUID> accepted -> {
                    return back(id, point.get());
                }
                case Decision.Refused<UUID>(List<Reason> reasons) -> form.refuse(reasons);
            }
        }
        return View.of("quality/sheet/sheet", read.of(id, false, page).orElseThrow(NotFound::new))
                .form(form);
    }

    @Allowed(data = DataKind.K2_APPROVAL, right = Right.CREATE)
    @PostMapping("/kvalitet/skjema/{id}/vedlegg/{file}/fjerning")
    Object remove(@PathVariable UUID id, @PathVariable UUID file, Form form) {
        show.remove(id, file);
        return back(id, form.value("point"));
    }

    static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Redirect back(UUID id, String point) {
        return Redirect.to("/kvalitet/skjema/" + id + "#p-" + point.replaceAll("[^A-Za-z0-9]", "-"));
    }
}
