package no.tunet.comparison;

import java.util.List;
import java.util.Optional;
import no.tunet.audit.History;
import no.tunet.comparison.domain.Sheet;
import no.tunet.comparison.domain.Stage;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.tasks.Assignee;
import no.tunet.tasks.NewTask;
import no.tunet.tasks.Tasks;
import no.tunet.tasks.Urgency;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the slices of this module share: finding a comparison, changing its columns while it is open, and telling who is next. */
@Component
public class ComparisonDesk {
    private static final int DAYS_TO_ANSWER = 7;

    private final ComparisonStore store;
    private final SheetStore sheets;
    private final Tasks tasks;
    private final History history;
    private final BusinessClock clock;

    ComparisonDesk(ComparisonStore store, SheetStore sheets, Tasks tasks, History history, BusinessClock clock) {
        this.store = store;
        this.sheets = sheets;
        this.tasks = tasks;
        this.history = history;
        this.clock = clock;
    }

    /** The comparison; not there or not ours is not found. */
    @Transactional(readOnly = true)
    public StoredComparison find(ComparisonId id) {
        return store.find(id).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public Sheet sheet(StoredComparison stored) {
        return sheets.sheet(stored);
    }

    /** Does the work on the columns when the comparison is open and unchanged since {@code version}; else says why not. */
    @Transactional
    public List<Reason> edit(StoredComparison stored, int version, Runnable work) {
        if (!(stored.stage() instanceof Stage.Open)) {
            return List.of(Reason.of("comparison.refused.notOpen"));
        }
        if (stored.version() != version || !store.touch(stored.id(), version)) {
            return List.of(Reason.of("ui.form.stale"));
        }
        work.run();
        return List.of();
    }

    public void happened(StoredComparison stored, Reason what) {
        history.record(stored.id().ref(), stored.organisation(), what);
    }

    public void waitsForLeader(StoredComparison stored) {
        open(stored, "comparison-sign", "/signering", Assignee.role(Role.UNIT_LEADER, Optional.of(stored.unit())));
    }

    /** Whoever proposed the verdict has something to do next. */
    public void waitsFor(PersonId person, StoredComparison stored, String kind) {
        open(stored, kind, "", Assignee.person(person));
    }

    public void nothingWaits(StoredComparison stored) {
        tasks.closeAll(stored.id().ref());
    }

    private void open(StoredComparison stored, String kind, String page, Assignee assignee) {
        tasks.open(new NewTask(
                stored.organisation(),
                stored.id().ref(),
                kind,
                List.of(),
                stored.id().path() + page,
                assignee,
                clock.today().plusDays(DAYS_TO_ANSWER),
                Urgency.NORMAL));
    }

    /** The version a form was filled on. */
    public static int version(Form form) {
        return form.integer("version", 0, Integer.MAX_VALUE).orElse(-1);
    }
}
