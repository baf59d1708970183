package no.tunet.directory.feedback;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.directory.Farms;
import no.tunet.directory.PublishedOffers;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.OrganisationKind;
import no.tunet.kernel.Role;
import no.tunet.party.Organisations;
import no.tunet.tasks.Assignee;
import no.tunet.tasks.NewTask;
import no.tunet.tasks.Tasks;
import no.tunet.tasks.Urgency;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a word about a farm's page to the farm and the approval body, and their answer back. */
@Component
public class GiveFeedback {
    private static final Actor JOB = new Actor.Job("feedback");
    private static final String TASK = "farm-feedback";
    private static final int DAYS_TO_ANSWER = 14;

    private final FeedbackStore store;
    private final PublishedOffers published;
    private final Farms farms;
    private final Organisations organisations;
    private final Tasks tasks;
    private final BusinessClock clock;
    private final TransactionTemplate transaction;

    GiveFeedback(
            FeedbackStore store,
            PublishedOffers published,
            Farms farms,
            Organisations organisations,
            Tasks tasks,
            BusinessClock clock,
            TransactionTemplate transaction) {
        this.store = store;
        this.published = published;
        this.farms = farms;
        this.organisations = organisations;
        this.tasks = tasks;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** The name of a farm that has a page today. */
    @Transactional(readOnly = true)
    public Optional<String> farmName(OrganisationId farm) {
        return published.ofFarm(farm).isEmpty()
                ? Optional.empty()
                : farms.find(farm).map(found -> found.name());
    }

    /** The sender may be nobody we know, so a named job keeps it; the id is random and is the sender's only way back. */
    public UUID send(OrganisationId farm, FeedbackKind kind, String words) {
        var id = UUID.randomUUID();
        Acting.run(
                JOB,
                () -> transaction.executeWithoutResult(status -> {
                    store.add(id, farm, kind, words, clock.today());
                    open(id, farm, Role.FARMER);
                    organisations
                            .ofKind(OrganisationKind.APPROVAL_BODY)
                            .forEach(body -> open(id, body.id(), Role.APPROVAL_OFFICER));
                }));
        return id;
    }

    @Transactional(readOnly = true)
    public Optional<FeedbackView> find(UUID id) {
        return store.find(id, clock.today());
    }

    /** Answers for the farm or, in another role, for the approval body; the task is done for both. */
    public void answer(UUID id, String words) {
        String by = Acting.member().role() == Role.FARMER ? "FARM" : "APPROVAL_BODY";
        transaction.executeWithoutResult(status -> store.answer(id, by, words, clock.today()));
        Acting.run(JOB, () -> transaction.executeWithoutResult(status -> tasks.close(ref(id), TASK)));
    }

    private void open(UUID id, OrganisationId organisation, Role role) {
        tasks.open(new NewTask(
                organisation,
                ref(id),
                TASK,
                List.of(),
                "/tilbakemeldinger/" + id,
                Assignee.role(role, Optional.empty()),
                clock.today().plusDays(DAYS_TO_ANSWER),
                Urgency.NORMAL));
    }

    private static ObjectRef ref(UUID id) {
        return new ObjectRef("feedback", id);
    }
}
