package no.tunet.tasks;

import java.util.List;
import java.util.Optional;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens and closes what waits for somebody; the start page of every role shows it. */
@Component
public class Tasks {
    private final TaskStore store;
    private final BusinessClock clock;

    Tasks(TaskStore store, BusinessClock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Opens a task; one that is already open for the same object and kind is left as it is. */
    @Transactional
    public void open(NewTask task) {
        store.open(task, clock.today());
    }

    /** Closes the open task of this kind about an object, whoever it waits for. */
    @Transactional
    public void close(ObjectRef about, String kind) {
        store.close(about, kind);
    }

    @Transactional
    public void closeAll(ObjectRef about) {
        store.closeAll(about);
    }

    /** What is open about an object, by due date, at most two hundred. */
    @Transactional(readOnly = true)
    public List<OpenTask> openAbout(ObjectRef about) {
        return store.openAbout(about);
    }

    /** Everything that waited personally for somebody waits for another, or for the leader of the organisation's unit when there is none. */
    @Transactional
    public void move(OrganisationId organisation, PersonId from, Optional<PersonId> to) {
        store.move(organisation, from, to);
    }
}
