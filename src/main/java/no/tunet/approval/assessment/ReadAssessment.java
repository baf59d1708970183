package no.tunet.approval.assessment;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import no.tunet.approval.domain.ApplicationStep;
import no.tunet.approval.domain.Transition;
import no.tunet.approval.dossier.ApplicationForm;
import no.tunet.approval.dossier.DossierStore;
import no.tunet.approval.dossier.ReadWay;
import no.tunet.enterprise.Enterprises;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.OrganisationId;
import no.tunet.party.Organisations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads an application that was sent. */
@Component
public class ReadAssessment {
    private final DossierStore store;
    private final ReadWay ways;
    private final Organisations organisations;
    private final BusinessClock clock;
    private final Enterprises enterprises;

    ReadAssessment(
            DossierStore store,
            ReadWay ways,
            Organisations organisations,
            BusinessClock clock,
            Enterprises enterprises) {
        this.enterprises = enterprises;
        this.store = store;
        this.ways = ways;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<AssessmentView> of(OrganisationId farm) {
        return store.latest(farm)
                .flatMap(dossier -> ApplicationForm.read(dossier).map(particulars -> {
                    var today = clock.today();
                    var phase = ways.of(farm, Optional.of(dossier)).phase(today);
                    var since = dossier.application()
                            .last()
                            .map(ApplicationStep::on)
                            .orElse(dossier.savedOn());
                    return new AssessmentView(
                            farm,
                            organisations.nameOn(farm, today),
                            particulars,
                            dossier.application().steps(),
                            phase,
                            since,
                            ChronoUnit.DAYS.between(since, today),
                            Transition.decisionsFrom(phase),
                            enterprises.lookUp(particulars.orgNumber()));
                }));
    }
}
