package no.tunet.approval.assessment;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import no.tunet.approval.domain.ApplicationStep;
import no.tunet.approval.domain.Transition;
import no.tunet.approval.dossier.ApplicationForm;
import no.tunet.approval.dossier.DossierStore;
import no.tunet.approval.dossier.ReadWay;
import no.tunet.enterprise.Enterprises;
import no.tunet.enterprise.LookUp;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.OrganisationId;
import no.tunet.party.Organisations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads an application that was sent. */
@Component
public class ReadAssessment {
    private final DossierStore store;
    private final ReadWay ways;
    private final Organisations organisations;
    private final BusinessClock clock;
    private final Enterprises enterprises;
    private final TransactionTemplate transaction;

    ReadAssessment(
            DossierStore store,
            ReadWay ways,
            Organisations organisations,
            BusinessClock clock,
            Enterprises enterprises,
            PlatformTransactionManager transactions) {
        this.enterprises = enterprises;
        this.transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);
        this.store = store;
        this.ways = ways;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** The register of enterprises is asked first: no transaction waits for somebody else's answer. */
    public Optional<AssessmentView> of(OrganisationId farm) {
        var listed = reading(() -> store.latest(farm).flatMap(ApplicationForm::read))
                .map(particulars -> enterprises.lookUp(particulars.orgNumber()));
        return listed.flatMap(answer -> reading(() -> view(farm, answer)));
    }

    private <T> Optional<T> reading(Supplier<Optional<T>> what) {
        return Optional.ofNullable(transaction.execute(status -> what.get())).flatMap(found -> found);
    }

    private Optional<AssessmentView> view(OrganisationId farm, LookUp listed) {
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
                            listed);
                }));
    }
}
