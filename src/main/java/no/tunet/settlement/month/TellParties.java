package no.tunet.settlement.month;

import java.util.List;
import java.util.Optional;
import no.tunet.audit.History;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.notices.Notices;
import no.tunet.settlement.domain.Basis;
import no.tunet.settlement.domain.Standing;
import no.tunet.settlement.domain.StandingLine;
import no.tunet.tasks.Assignee;
import no.tunet.tasks.NewTask;
import no.tunet.tasks.Tasks;
import no.tunet.tasks.Urgency;
import org.springframework.stereotype.Component;

/** Tells both parties what happened to a basis, and moves what waits from the one to the other. */
@Component
class TellParties {
    private static final String ANSWER = "settlement-answer";
    private static final String DISPUTE = "settlement-dispute";

    private final History history;
    private final Tasks tasks;
    private final Notices notices;
    private final FileDocument file;

    TellParties(History history, Tasks tasks, Notices notices, FileDocument file) {
        this.history = history;
        this.tasks = tasks;
        this.notices = notices;
        this.file = file;
    }

    void sent(StoredBasis basis, Basis.Sent sent) {
        tasks.close(DueMonth.ref(basis.agreement(), basis.month()), DueMonth.TASK);
        record(
                basis,
                Reason.of("settlement.history.sent", MonthWords.of(basis.month()), sent.total(), sent.revision()));
        waitForBuyer(basis, sent);
        notices.toRole(
                basis.buyer(),
                Role.PURCHASER,
                "settlement.notice.sent",
                List.of(MonthWords.of(basis.month()), basis.title()),
                basis.path());
    }

    void moved(StoredBasis before, StoredBasis after) {
        switch (after.basis()) {
            case Basis.Draft _ -> throw new IllegalStateException("a draft is not stored");
            case Basis.Recalled _ -> recalled(after);
            case Basis.Agreed agreed -> agreed(after, agreed);
            case Basis.Sent sent -> {
                if (before.basis() instanceof Basis.Sent old && old.revision() != sent.revision()) {
                    tasks.closeAll(after.ref());
                    sent(after, sent);
                } else {
                    answered(before, after, sent);
                }
            }
        }
    }

    private void recalled(StoredBasis basis) {
        tasks.closeAll(basis.ref());
        record(basis, Reason.of("settlement.history.recalled", MonthWords.of(basis.month())));
    }

    private void agreed(StoredBasis basis, Basis.Agreed agreed) {
        tasks.closeAll(basis.ref());
        record(
                basis,
                Reason.of(
                        "settlement.history.agreed",
                        MonthWords.of(basis.month()),
                        agreed.total(),
                        agreed.leftOut().size()));
        notices.toRole(
                basis.farm(),
                Role.FARMER,
                "settlement.notice.agreed",
                List.of(MonthWords.of(basis.month()), basis.title(), agreed.payBy()),
                basis.path());
        file.agreed(basis, agreed);
    }

    private void answered(StoredBasis before, StoredBasis after, Basis.Sent sent) {
        for (StandingLine line : sent.lines()) {
            if (!standingBefore(before, line).equals(Optional.of(line.standing()))) {
                record(after, told(line));
            }
        }
        if (waits(sent, false)) {
            tasks.open(new NewTask(
                    after.farm(),
                    after.ref(),
                    DISPUTE,
                    List.of(MonthWords.of(after.month()), after.title()),
                    after.path(),
                    Assignee.role(Role.FARMER, Optional.empty()),
                    sent.answerBy(),
                    Urgency.NORMAL));
        } else {
            tasks.close(after.ref(), DISPUTE);
        }
        if (waits(sent, true)) {
            waitForBuyer(after, sent);
        } else {
            tasks.close(after.ref(), ANSWER);
        }
    }

    private void waitForBuyer(StoredBasis basis, Basis.Sent sent) {
        tasks.open(new NewTask(
                basis.buyer(),
                basis.ref(),
                ANSWER,
                List.of(MonthWords.of(basis.month()), basis.title()),
                basis.path(),
                Assignee.role(Role.UNIT_LEADER, basis.buyerUnit()),
                sent.answerBy(),
                Urgency.NORMAL));
    }

    private static boolean waits(Basis.Sent sent, boolean forBuyer) {
        return sent.lines().stream()
                .anyMatch(l -> l.standing().waitsForBuyer() == forBuyer && !(l.standing() instanceof Standing.Agreed));
    }

    private static Optional<Standing> standingBefore(StoredBasis before, StandingLine line) {
        return before.basis() instanceof Basis.Sent old
                ? old.lines().stream()
                        .filter(l -> l.number() == line.number())
                        .map(StandingLine::standing)
                        .findFirst()
                : Optional.empty();
    }

    private static Reason told(StandingLine line) {
        return switch (line.standing()) {
            case Standing.Waiting() -> Reason.of("settlement.history.lineWaits", line.number());
            case Standing.Agreed _ -> Reason.of("settlement.history.lineAgreed", line.number());
            case Standing.Disputed(var by, var on, var reason) ->
                Reason.of("settlement.history.lineDisputed", line.number(), reason);
            case Standing.Explained(var on, var reason, var explanation) ->
                Reason.of("settlement.history.lineExplained", line.number(), explanation);
        };
    }

    private void record(StoredBasis basis, Reason what) {
        history.record(basis.ref(), basis.farm(), what);
        history.record(basis.ref(), basis.buyer(), what);
    }
}
