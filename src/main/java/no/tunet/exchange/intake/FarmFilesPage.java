package no.tunet.exchange.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.tunet.access.ForRoles;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.ui.Form;
import no.tunet.ui.Redirect;
import no.tunet.ui.Texts;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** An approval body registers many farms at once. */
@Controller
public class FarmFilesPage {
    private final TakeFarms take;
    private final Texts texts;

    FarmFilesPage(TakeFarms take, Texts texts) {
        this.take = take;
        this.texts = texts;
    }

    @ForRoles(Role.APPROVAL_OFFICER)
    @GetMapping("/godkjenninger/filer")
    public View show(Form form) {
        return view(form, Optional.empty());
    }

    @ForRoles(Role.APPROVAL_OFFICER)
    @PostMapping("/godkjenninger/filer")
    public Object take(Form form) {
        boolean trial = form.ticked("trial");
        var taken = form.file("file")
                .map(file -> take.take(OfferFilesPage.bytes(file), !trial))
                .orElseGet(() -> Decision.refused(Reason.of("exchange.reason.no-file")));
        return switch (taken) {
            case Decision.Refused<List<PlannedFarm>>(var reasons) -> {
                form.fail("file", reasons.getFirst());
                yield view(form, Optional.empty());
            }
            case Decision.Accepted<List<PlannedFarm>>(var planned) -> {
                var report = FarmFilesView.report(planned);
                if (report.refused() > 0) {
                    form.fail("file", Reason.of("exchange.reason.rows-refused", report.refused()));
                }
                yield trial || report.refused() > 0
                        ? view(form, Optional.of(report))
                        : Redirect.to("/godkjenninger/filer?nye=" + report.added());
            }
        };
    }

    private View view(Form form, Optional<OfferFilesView.Report> report) {
        var language = Acting.member().language();
        var headings = Arrays.stream(FarmColumn.values())
                .map(column -> texts.word(language, column))
                .toList();
        return View.of("exchange/farmFiles", new FarmFilesView(headings, report))
                .form(form);
    }
}
