package no.tunet.knowledge;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.tunet.audit.History;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Ids;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Reason;
import no.tunet.knowledge.domain.LessonCommand;
import no.tunet.knowledge.domain.LessonRules;
import no.tunet.knowledge.domain.LessonState;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What projects have learnt: written by them, published by the directorate, suggested to the next one at the same stage. */
@Component
public class Lessons {
    private final LessonStore store;
    private final History history;
    private final BusinessClock clock;

    Lessons(LessonStore store, History history, BusinessClock clock) {
        this.store = store;
        this.history = history;
        this.clock = clock;
    }

    /** Published lessons for a project at these stages, those from municipalities of the same size first. */
    @Transactional(readOnly = true)
    public List<LessonView> suggested(Collection<ProjectStage> stage, Optional<MunicipalitySize> size, int limit) {
        return store.published(stage, size, limit);
    }

    /** What some organisations have published until a day, oldest first, at most a hundred. */
    @Transactional(readOnly = true)
    public List<LessonView> publishedBy(Collection<OrganisationId> owners, LocalDate until) {
        return owners.isEmpty() ? List.of() : store.publishedBy(owners, until);
    }

    @Transactional(readOnly = true)
    public Optional<LessonView> find(LessonId id) {
        return store.find(id);
    }

    /** A new draft of the acting person's organisation. */
    @Transactional
    public LessonId write(LessonWords words) {
        var id = new LessonId(Ids.next());
        var owner = Acting.member().organisation();
        store.add(id, owner, words, clock.today());
        history.record(ref(id), owner, Reason.of("knowledge.history.written"));
        return id;
    }

    @Transactional
    public Decision<LessonId> rewrite(LessonView lesson, LessonWords words) {
        if (!LessonRules.isOpen(lesson.state())) {
            return Decision.refused(Reason.of("knowledge.reason.not-draft"));
        }
        return store.rewrite(lesson, words)
                ? Decision.accepted(lesson.id())
                : Decision.refused(Reason.of("ui.form.stale"));
    }

    @Transactional
    public Decision<LessonView> decide(LessonView lesson, LessonCommand command) {
        return switch (LessonRules.decide(lesson.state(), command, clock.today())) {
            case Decision.Refused<LessonState>(List<Reason> reasons) -> new Decision.Refused<>(reasons);
            case Decision.Accepted<LessonState>(LessonState next) -> {
                if (!store.move(lesson, next, clock.today())) {
                    yield Decision.refused(Reason.of("ui.form.stale"));
                }
                history.record(ref(lesson.id()), lesson.owner(), what(command));
                yield Decision.accepted(new LessonView(
                        lesson.id(), lesson.owner(), lesson.words(), next, lesson.writtenOn(), lesson.version() + 1));
            }
        };
    }

    /** The acting person proposes an own draft for publishing. */
    @Transactional
    public Decision<LessonView> propose(LessonId id) {
        return decide(
                store.find(id).orElseThrow(),
                new LessonCommand.Propose(Acting.member().person()));
    }

    /** The directorate publishes what somebody else proposed. */
    @Transactional
    public Decision<LessonView> publish(LessonId id) {
        return decide(
                store.find(id).orElseThrow(),
                new LessonCommand.Publish(Acting.member().person()));
    }

    /** What history and tasks call a lesson. */
    public static ObjectRef ref(LessonId id) {
        return new ObjectRef("lesson", id.value());
    }

    private static Reason what(LessonCommand command) {
        return switch (command) {
            case LessonCommand.Propose propose -> Reason.of("knowledge.history.proposed");
            case LessonCommand.Publish publish -> Reason.of("knowledge.history.published");
            case LessonCommand.SendBack(var reason) -> Reason.of("knowledge.history.sent-back", reason);
            case LessonCommand.Withdraw(var reason) -> Reason.of("knowledge.history.withdrawn", reason);
        };
    }
}
