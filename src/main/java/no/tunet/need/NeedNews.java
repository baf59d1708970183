package no.tunet.need;

import java.util.List;
import java.util.Optional;
import no.tunet.audit.History;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.tasks.Assignee;
import no.tunet.tasks.NewTask;
import no.tunet.tasks.Tasks;
import no.tunet.tasks.Urgency;
import org.springframework.stereotype.Component;

/** What follows when a need changes state: a line of history, and who must do something next. */
@Component
public class NeedNews {
    private static final int DAYS_TO_DECIDE = 7;
    private static final int DAYS_TO_ANSWER = 14;

    private final Tasks tasks;
    private final History history;
    private final BusinessClock clock;

    NeedNews(Tasks tasks, History history, BusinessClock clock) {
        this.tasks = tasks;
        this.history = history;
        this.clock = clock;
    }

    public void happened(StoredNeed need, Reason what) {
        history.record(need.id().ref(), need.organisation(), what);
    }

    /** The unit leader has a need to decide. */
    public void waitsForLeader(StoredNeed need, String unitName) {
        open(
                need,
                "need-decide",
                unitName,
                "/godkjenning",
                Assignee.role(Role.UNIT_LEADER, Optional.of(need.unit())),
                DAYS_TO_DECIDE);
    }

    /** Whoever submitted it has it back, with a reason. */
    public void sentBackTo(PersonId person, StoredNeed need, String unitName) {
        open(need, "need-returned", unitName, "", Assignee.person(person), DAYS_TO_ANSWER);
    }

    /** Whoever submitted it can go on to find farms and compare. */
    public void approvedFor(PersonId person, StoredNeed need, String unitName) {
        open(need, "need-next", unitName, "", Assignee.person(person), DAYS_TO_ANSWER);
    }

    public void nothingWaits(StoredNeed need) {
        tasks.closeAll(need.id().ref());
    }

    private void open(StoredNeed need, String kind, String unitName, String page, Assignee assignee, int days) {
        tasks.open(new NewTask(
                need.organisation(),
                need.id().ref(),
                kind,
                List.of(unitName),
                need.id().path() + page,
                assignee,
                clock.today().plusDays(days),
                Urgency.NORMAL));
    }
}
