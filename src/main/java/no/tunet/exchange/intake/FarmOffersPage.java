package no.tunet.exchange.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.access.ForRoles;
import no.tunet.directory.Farms;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Decision;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import no.tunet.ui.Redirect;
import no.tunet.ui.Texts;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** An approval body takes in a farm's list of offers for it; the farm itself publishes them. */
@Controller
public class FarmOffersPage {
    private final Farms farms;
    private final TakeOffers take;
    private final ReadOfferFile read;
    private final Texts texts;

    FarmOffersPage(Farms farms, TakeOffers take, ReadOfferFile read, Texts texts) {
        this.farms = farms;
        this.take = take;
        this.read = read;
        this.texts = texts;
    }

    @ForRoles(Role.APPROVAL_OFFICER)
    @GetMapping("/godkjenninger/{farm}/tilbud")
    public View show(@PathVariable UUID farm, Form form) {
        return view(farm, form, Optional.empty());
    }

    @ForRoles(Role.APPROVAL_OFFICER)
    @PostMapping("/godkjenninger/{farm}/tilbud")
    public Object take(@PathVariable UUID farm, Form form) {
        boolean trial = form.ticked("trial");
        var rows = form.file("file")
                .map(file -> read.read(OfferFilesPage.bytes(file)))
                .orElseGet(() -> Decision.refused(Reason.of("exchange.reason.no-file")));
        return switch (rows) {
            case Decision.Refused<List<RawRow>>(var reasons) -> {
                form.fail("file", reasons.getFirst());
                yield view(farm, form, Optional.empty());
            }
            case Decision.Accepted<List<RawRow>>(var found) -> {
                var report = OfferFilesView.report(take.takeFor(known(farm), found, !trial));
                if (report.refused() > 0) {
                    form.fail("file", Reason.of("exchange.reason.rows-refused", report.refused()));
                }
                yield trial || report.refused() > 0
                        ? view(farm, form, Optional.of(report))
                        : Redirect.to("/godkjenninger/" + farm + "/tilbud?nye=" + report.added());
            }
        };
    }

    private OrganisationId known(UUID farm) {
        return farms.find(new OrganisationId(farm)).orElseThrow(NotFound::new).id();
    }

    private View view(UUID farm, Form form, Optional<OfferFilesView.Report> report) {
        var language = Acting.member().language();
        return View.of(
                        "exchange/farmOffers",
                        new FarmOffersView(
                                farms.find(new OrganisationId(farm)).orElseThrow(NotFound::new),
                                Arrays.stream(Column.values())
                                        .filter(column -> column != Column.ID && column != Column.VERSION)
                                        .map(column -> column.heading(texts, language))
                                        .toList(),
                                report))
                .form(form);
    }
}
