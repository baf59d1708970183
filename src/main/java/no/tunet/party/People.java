package no.tunet.party;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Language;
import no.tunet.kernel.MembershipId;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Role;
import no.tunet.kernel.UnitId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people who sign in, and the roles they hold for a time. */
@Component
public class People {
    private final PersonStore store;
    private final BusinessClock clock;

    People(PersonStore store, BusinessClock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Transactional
    public PersonId add(String name, String email, Language language) {
        var id = PersonId.next();
        store.add(id, name, email, language);
        return id;
    }

    @Transactional
    public MembershipId join(NewMembership membership) {
        var id = MembershipId.next();
        store.addMembership(id, membership);
        return id;
    }

    @Transactional(readOnly = true)
    public List<ColleagueView> colleagues(OrganisationId organisation) {
        return store.colleagues(organisation, clock.today());
    }

    @Transactional(readOnly = true)
    public Map<PersonId, String> names(Collection<PersonId> people) {
        return store.names(people);
    }

    @Transactional(readOnly = true)
    public Optional<PersonView> find(PersonId id) {
        return store.find(id);
    }

    @Transactional(readOnly = true)
    public Optional<PersonView> byEmail(String email) {
        return store.byEmail(email);
    }

    /** The active leader of a unit today, when there is one. */
    @Transactional(readOnly = true)
    public Optional<PersonId> leaderOf(UnitId unit) {
        return store.leaderOf(unit, clock.today());
    }

    /** True when the person holds this very role today. */
    @Transactional(readOnly = true)
    public boolean holds(PersonId person, OrganisationId organisation, Role role, Optional<UnitId> unit) {
        return store.holds(person, organisation, role, unit, clock.today());
    }

    @Transactional
    public void setLanguage(PersonId id, Language language) {
        store.setLanguage(id, language);
    }

    /** The person can no longer sign in. What the person answers for must be moved first. */
    @Transactional
    public void deactivate(PersonId id) {
        store.deactivate(id, Instant.now());
    }

    /** How many roles a person holds today in other organisations than this one. */
    @Transactional(readOnly = true)
    public int membershipsElsewhere(PersonId person, OrganisationId organisation) {
        return store.membershipsElsewhere(person, organisation, clock.today());
    }

    /** The role ends: yesterday was its last day, or today when it began today. */
    @Transactional
    public void leave(MembershipId id) {
        store.endMembership(id, clock.today().minusDays(1));
    }
}
