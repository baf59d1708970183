package no.tunet.tasks;

import java.util.List;
import java.util.Optional;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.UnitId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who answers for every need, purchase, agreement and placement, and who covers. */
@Component
public class Responsibilities {
    private final ResponsibilityStore store;

    Responsibilities(ResponsibilityStore store) {
        this.store = store;
    }

    /** Registers an object with its owner and deputy, or gives it new ones. The title carries no person's name. */
    @Transactional
    public void assign(
            ObjectRef about,
            OrganisationId organisation,
            Optional<UnitId> unit,
            PersonId owner,
            Optional<PersonId> deputy,
            String title,
            String path) {
        store.assign(about, organisation, unit, owner, deputy.filter(d -> !d.equals(owner)), title, path);
    }

    @Transactional(readOnly = true)
    public Optional<Responsible> of(ObjectRef about) {
        return store.find(about);
    }

    /** The object needs no owner any longer: it has come to its end. */
    @Transactional
    public void end(ObjectRef about) {
        store.end(about);
    }

    /** Everything open in an organisation that this person owns or covers. */
    @Transactional(readOnly = true)
    public List<Responsible> openFor(OrganisationId organisation, PersonId person) {
        return store.openFor(organisation, person);
    }

    /** Everything open in an organisation, those without an owner first; at most a thousand. */
    @Transactional(readOnly = true)
    public List<Responsible> open(OrganisationId organisation) {
        return store.open(organisation);
    }

    /** Changes owner and deputy. False when somebody else has changed them since that version. */
    @Transactional
    public boolean change(ObjectRef about, Optional<PersonId> owner, Optional<PersonId> deputy, int version) {
        return store.change(about, owner, deputy.filter(d -> !owner.equals(Optional.of(d))), version);
    }
}
