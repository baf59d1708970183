package no.tunet.approval.application;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tunet.approval.domain.ApplicationStep;
import no.tunet.approval.domain.Phase;
import no.tunet.approval.dossier.Dossier;
import no.tunet.approval.dossier.DossierStore;
import no.tunet.approval.dossier.ReadWay;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.OrgNumber;
import no.tunet.party.OrganisationView;
import no.tunet.party.Organisations;
import no.tunet.ui.Page;
import no.tunet.ui.chart.Places;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the acting farm's application, or what is known already when there is none: a farm answers once. */
@Component
public class ReadApplication {
    private final DossierStore store;
    private final ReadWay ways;
    private final Organisations organisations;
    private final BusinessClock clock;

    ReadApplication(DossierStore store, ReadWay ways, Organisations organisations, BusinessClock clock) {
        this.store = store;
        this.ways = ways;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ApplicationView own(Page page) {
        var farm = Acting.member().organisation();
        LocalDate today = clock.today();
        var latest = store.latest(farm);
        var way = ways.of(farm, latest);
        Phase phase = way.phase(today);
        boolean over = phase == Phase.REFUSED || phase == Phase.CLOSED || phase == Phase.WITHDRAWN;
        boolean draft = latest.filter(d -> d.application().steps().isEmpty()).isPresent();
        var organisation = organisations.find(farm).orElseThrow();
        var typed = latest.map(Dossier::typed).orElseGet(() -> known(organisation));
        var steps = latest.map(d -> d.application().steps()).orElse(List.<ApplicationStep>of());
        var lastOn = way.application().last().map(ApplicationStep::on).orElse(today);
        return new ApplicationView(
                typed,
                latest.map(Dossier::version).orElse(0),
                latest.map(Dossier::savedOn),
                steps,
                phase,
                latest.isEmpty() || draft || over || phase == Phase.NEEDS_INFO,
                preview(organisation, typed, page),
                lastOn.plusDays(way.days().answer()),
                lastOn.plusDays(way.days().decide()),
                Optional.empty());
    }

    private static Map<String, List<String>> known(OrganisationView farm) {
        var typed = new HashMap<String, List<String>>();
        farm.orgNumber().map(OrgNumber::grouped).ifPresent(number -> typed.put("orgNumber", List.of(number)));
        typed.put("enterprise", List.of(farm.name()));
        typed.put("displayName", List.of(farm.name()));
        return typed;
    }

    private static Optional<Places> preview(OrganisationView farm, Map<String, List<String>> typed, Page page) {
        String name = typed.getOrDefault("displayName", List.of(farm.name())).getFirst();
        return farm.position()
                .map(at -> new Places(
                        page.t("approval.application.preview"),
                        List.of(new Places.Place(
                                1, name, "/garder/" + farm.id(), new Places.Point(at.latitude(), at.longitude()))),
                        Optional.empty()));
    }
}
