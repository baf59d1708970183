package no.tunet.quality.audit;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Role;
import no.tunet.party.ColleagueView;
import no.tunet.party.Organisations;
import no.tunet.party.People;
import no.tunet.quality.domain.AuditorRules;
import no.tunet.quality.domain.AuditorRules.Facts;
import no.tunet.quality.store.AuditStore;
import no.tunet.quality.store.ParameterStore;
import no.tunet.quality.store.ParameterStore.Parameter;
import no.tunet.quality.store.StandardStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The auditors of a body, and for each what bars them from a farm. */
@Component
class Candidates {
    private static final Actor JOB = new Actor.Job("impartiality");

    private final AuditStore store;
    private final StandardStore standards;
    private final ParameterStore parameters;
    private final People people;
    private final Organisations organisations;
    private final BusinessClock clock;
    private final TransactionTemplate apart;

    Candidates(
            AuditStore store,
            StandardStore standards,
            ParameterStore parameters,
            People people,
            Organisations organisations,
            BusinessClock clock,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.standards = standards;
        this.parameters = parameters;
        this.people = people;
        this.organisations = organisations;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The auditors of the acting person's body for a farm: those nothing bars first, and among them those who travel in its municipality. */
    List<Candidate> forFarm(OrganisationId farm) {
        var body = Acting.member().organisation();
        var colleagues = people.colleagues(body).stream()
                .filter(c -> c.active() && c.holds(Role.AUDITOR))
                .toList();
        var known = store.auditors(body).stream().collect(Collectors.toMap(AuditStore.Auditor::person, a -> a));
        var municipality =
                organisations.find(farm).flatMap(f -> f.municipalityCode()).orElse("");
        var asked = askedStandards();
        int years = ParameterStore.on(parameters.all(), Parameter.TIE_YEARS, clock.today());
        var atTheFarm = peopleOf(farm);
        return colleagues.stream()
                .map(c -> {
                    var auditor = known.getOrDefault(c.id(), new AuditStore.Auditor(c.id(), Set.of(), Set.of()));
                    var facts = facts(auditor, farm, asked, atTheFarm, years);
                    return new Candidate(
                            c.id(),
                            c.name(),
                            auditor.municipalities().contains(municipality),
                            AuditorRules.bars(facts, clock.today()));
                })
                .sorted(Comparator.<Candidate, Boolean>comparing(c -> !c.bars().isEmpty())
                        .thenComparing(c -> !c.near())
                        .thenComparing(Candidate::name))
                .toList();
    }

    /** What is known about one auditor and a farm. */
    Facts facts(PersonId person, OrganisationId body, OrganisationId farm) {
        var auditor = store.auditors(body).stream()
                .filter(a -> a.person().equals(person))
                .findFirst()
                .orElse(new AuditStore.Auditor(person, Set.of(), Set.of()));
        int years = ParameterStore.on(parameters.all(), Parameter.TIE_YEARS, clock.today());
        return facts(auditor, farm, askedStandards(), peopleOf(farm), years);
    }

    private Facts facts(
            AuditStore.Auditor auditor, OrganisationId farm, Set<String> asked, Set<PersonId> atTheFarm, int years) {
        return new Facts(
                auditor.standards(),
                asked,
                store.ties(auditor.person(), farm),
                atTheFarm.contains(auditor.person()),
                years);
    }

    private Set<String> askedStandards() {
        var asked = new HashSet<String>();
        standards.book().on(clock.today()).forEach(s -> asked.add(s.code()));
        return asked;
    }

    /** Only a job may see who works at a farm; what comes out is a yes or no. */
    private Set<PersonId> peopleOf(OrganisationId farm) {
        Set<PersonId> found = Acting.as(
                JOB,
                () -> apart.execute(status ->
                        people.colleagues(farm).stream().map(ColleagueView::id).collect(Collectors.toSet())));
        return found == null ? Set.of() : found;
    }
}
