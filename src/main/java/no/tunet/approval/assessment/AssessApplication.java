package no.tunet.approval.assessment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.tunet.approval.domain.Application;
import no.tunet.approval.domain.ApplicationStep;
import no.tunet.approval.domain.DefinitionTest;
import no.tunet.approval.dossier.DossierStore;
import no.tunet.approval.dossier.PathNews;
import no.tunet.approval.dossier.ReadWay;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Reason;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An officer asks for more, accepts that the service is Inn på tunet, or refuses with a reasoned letter. */
@Component
@NamedInterface("commands")
public class AssessApplication {
    private final DossierStore store;
    private final ReadWay ways;
    private final PathNews news;
    private final WriteRefusal letter;
    private final BusinessClock clock;

    AssessApplication(DossierStore store, ReadWay ways, PathNews news, WriteRefusal letter, BusinessClock clock) {
        this.store = store;
        this.ways = ways;
        this.news = news;
        this.letter = letter;
        this.clock = clock;
    }

    @Transactional
    public Decision<Application> ask(OrganisationId farm, String question) {
        return step(farm, new ApplicationStep.Asked(clock.today(), question.strip()));
    }

    /** Accepts when every test of the definition is passed; a test that is not is a reason against. */
    @Transactional
    public Decision<Application> accept(OrganisationId farm, Set<DefinitionTest> passed) {
        if (passed.size() < DefinitionTest.values().length) {
            return Decision.refused(Reason.of("approval.reason.tests-not-passed"));
        }
        return step(farm, new ApplicationStep.Accepted(clock.today()));
    }

    @Transactional
    public Decision<Application> refuse(OrganisationId farm, Set<DefinitionTest> failed, String why) {
        LocalDate today = clock.today();
        var refusal = new ApplicationStep.Refused(today, failed, why.strip());
        var decision = step(farm, refusal);
        if (decision instanceof Decision.Accepted<Application>) {
            letter.file(farm, refusal);
        }
        return decision;
    }

    private Decision<Application> step(OrganisationId farm, ApplicationStep step) {
        var dossier = store.latest(farm);
        if (dossier.isEmpty()) {
            return Decision.refused(Reason.of("approval.reason.not-in." + step.event()));
        }
        var way = ways.of(farm, Optional.of(dossier.get()));
        var decision = dossier.get().application().decide(step, way.phase(clock.today()));
        if (decision instanceof Decision.Accepted<Application>) {
            store.add(dossier.get(), step, Acting.member());
            news.tell(farm, step, way.days());
        }
        return decision;
    }
}
