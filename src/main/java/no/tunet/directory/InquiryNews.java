package no.tunet.directory;

import java.util.List;
import java.util.Optional;
import no.tunet.audit.History;
import no.tunet.directory.domain.InquiryState;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.notices.Notices;
import no.tunet.tasks.Assignee;
import no.tunet.tasks.NewTask;
import no.tunet.tasks.Tasks;
import no.tunet.tasks.Urgency;
import org.springframework.stereotype.Component;

/** Tells both sides what happened to an inquiry: the log of the market dialogue, history, tasks and notices. */
@Component
class InquiryNews {
    private static final String TO_ANSWER = "directory-answer";

    private final DialogueStore log;
    private final History history;
    private final Tasks tasks;
    private final Notices notices;
    private final BusinessClock clock;

    InquiryNews(DialogueStore log, History history, Tasks tasks, Notices notices, BusinessClock clock) {
        this.log = log;
        this.history = history;
        this.tasks = tasks;
        this.notices = notices;
        this.clock = clock;
    }

    void sent(InquiryRow row, String message) {
        note(row, "SENT", message);
        var by = row.inquiry().replyBy();
        tasks.open(new NewTask(
                row.farm(),
                ref(row),
                TO_ANSWER,
                List.of(by),
                path(row),
                Assignee.role(Role.FARMER, Optional.empty()),
                by,
                Urgency.NORMAL));
        notices.toRole(row.farm(), Role.FARMER, "directory.notice.sent", List.of(by), path(row));
    }

    void moved(InquiryRow row, InquiryState state) {
        switch (state) {
            case InquiryState.Sent sent -> throw new IllegalStateException("an inquiry is sent once");
            case InquiryState.Answered(var on, var answer, var text) -> {
                note(row, "ANSWERED_" + answer, text);
                notices.toPerson(row.sentBy(), "directory.notice.answered-" + answer, List.of(), path(row));
            }
            case InquiryState.ClosedSilently(var on) -> {
                note(row, "CLOSED_SILENTLY", "");
                notices.toPerson(
                        row.sentBy(),
                        "directory.notice.silent-buyer",
                        List.of(row.inquiry().replyBy()),
                        path(row));
                notices.toRole(
                        row.farm(),
                        Role.FARMER,
                        "directory.notice.silent-farm",
                        List.of(row.inquiry().replyBy()),
                        path(row));
            }
            case InquiryState.Withdrawn(var on, var reason) -> {
                note(row, "WITHDRAWN", reason);
                notices.toRole(row.farm(), Role.FARMER, "directory.notice.withdrawn", List.of(), path(row));
            }
        }
        tasks.close(ref(row), TO_ANSWER);
    }

    private void note(InquiryRow row, String kind, String words) {
        log.add(
                row.need(),
                row.buyer(),
                Optional.of(row.farm()),
                Optional.of(row.id().value()),
                kind,
                words,
                clock.today());
        var what = Reason.of("directory.dialogue." + kind);
        history.record(ref(row), row.buyer(), what);
        history.record(ref(row), row.farm(), what);
    }

    static ObjectRef ref(InquiryRow row) {
        return new ObjectRef("inquiry", row.id().value());
    }

    private static String path(InquiryRow row) {
        return "/foresporsler/" + row.id();
    }
}
