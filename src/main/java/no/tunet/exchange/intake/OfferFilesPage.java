package no.tunet.exchange.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.ForRoles;
import no.tunet.access.Right;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.ui.Form;
import no.tunet.ui.Page;
import no.tunet.ui.Redirect;
import no.tunet.ui.Texts;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;

/** A farm fetches all its offers as a file, and sends it back changed. */
@Controller
public class OfferFilesPage {
    private static final int LONGEST_ADDRESS = 500;

    private final TakeOffers take;
    private final ReadOfferFile read;
    private final ExportOffers export;
    private final Remote remote;
    private final Texts texts;

    OfferFilesPage(TakeOffers take, ReadOfferFile read, ExportOffers export, Remote remote, Texts texts) {
        this.take = take;
        this.read = read;
        this.export = export;
        this.remote = remote;
        this.texts = texts;
    }

    @ForRoles(Role.FARMER)
    @GetMapping("/tilbud/filer")
    public Object show(Form form, Page page) {
        return export.sheet().asked(form, page).<Object>map(file -> file).orElseGet(() -> view(form, Optional.empty()));
    }

    @Allowed(data = DataKind.K1_REGISTER, right = Right.UPDATE)
    @PostMapping("/tilbud/filer")
    public Object take(Form form) {
        return switch (content(form)) {
            case Decision.Refused<List<RawRow>>(var reasons) -> {
                form.fail("file", reasons.getFirst());
                yield view(form, Optional.empty());
            }
            case Decision.Accepted<List<RawRow>>(var rows) -> {
                boolean trial = form.ticked("trial");
                var report = OfferFilesView.report(take.take(rows, !trial));
                if (report.refused() > 0) {
                    form.fail("file", Reason.of("exchange.reason.rows-refused", report.refused()));
                }
                yield trial || report.refused() > 0
                        ? view(form, Optional.of(report))
                        : Redirect.to("/tilbud/filer?nye=" + report.added() + "&endret=" + report.changed());
            }
        };
    }

    private Decision<List<RawRow>> content(Form form) {
        var file = form.file("file");
        if (file.isPresent()) {
            return read.read(bytes(file.get()));
        }
        var fetched = form.optionalText("address", LONGEST_ADDRESS)
                .map(remote::fetch)
                .orElseGet(() -> Decision.refused(Reason.of("exchange.reason.no-file")));
        return switch (fetched) {
            case Decision.Refused<byte[]>(var reasons) -> new Decision.Refused<>(reasons);
            case Decision.Accepted<byte[]>(var content) -> read.read(content);
        };
    }

    private View view(Form form, Optional<OfferFilesView.Report> report) {
        var language = Acting.member().language();
        List<String> headings = Arrays.stream(Column.values())
                .map(column -> column.heading(texts, language))
                .toList();
        return View.of("exchange/offerFiles", new OfferFilesView(headings, remote.hosts(), report))
                .form(form);
    }

    static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
