package no.tunet.knowledge.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import no.tunet.kernel.Decision;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Reason;
import org.junit.jupiter.api.Test;

class LessonRulesTests {
    private static final LocalDate TODAY = LocalDate.of(2022, 11, 15);
    private static final PersonId WRITER = new PersonId(UUID.randomUUID());
    private static final PersonId COLLEAGUE = new PersonId(UUID.randomUUID());
    private static final LessonState DRAFT = new LessonState.Draft("");
    private static final LessonState PROPOSED = new LessonState.Proposed(WRITER, TODAY);
    private static final LessonState PUBLISHED = new LessonState.Published(TODAY);
    private static final LessonState WITHDRAWN = new LessonState.Withdrawn(TODAY, "wrong figures");

    @Test
    void whoeverProposesDoesNotPublish() {
        assertThat(decide(PROPOSED, new LessonCommand.Publish(WRITER)))
                .isEqualTo(refused("knowledge.reason.own-proposal"));
        assertThat(decide(PROPOSED, new LessonCommand.Publish(COLLEAGUE))).isEqualTo(Decision.accepted(PUBLISHED));
    }

    @Test
    void aDraftIsProposedBeforeItIsPublished() {
        assertThat(decide(DRAFT, new LessonCommand.Publish(COLLEAGUE)))
                .isEqualTo(refused("knowledge.reason.not-proposed"));
        assertThat(decide(DRAFT, new LessonCommand.Propose(WRITER))).isEqualTo(Decision.accepted(PROPOSED));
    }

    @Test
    void whatIsSentBackIsADraftThatTellsWhy() {
        assertThat(decide(PROPOSED, new LessonCommand.SendBack("say what it cost")))
                .isEqualTo(Decision.accepted(new LessonState.Draft("say what it cost")));
        assertThat(decide(PUBLISHED, new LessonCommand.SendBack("too late")))
                .isEqualTo(refused("knowledge.reason.published"));
    }

    @Test
    void everythingButTheWithdrawnCanBeWithdrawn() {
        var withdraw = new LessonCommand.Withdraw("wrong figures");
        for (LessonState state : new LessonState[] {DRAFT, PROPOSED, PUBLISHED}) {
            assertThat(decide(state, withdraw)).isEqualTo(Decision.accepted(WITHDRAWN));
        }
        assertThat(decide(WITHDRAWN, withdraw)).isEqualTo(refused("knowledge.reason.withdrawn"));
    }

    @Test
    void onlyADraftIsRewritten() {
        assertThat(LessonRules.isOpen(DRAFT)).isTrue();
        assertThat(LessonRules.isOpen(PROPOSED)).isFalse();
        assertThat(LessonRules.isOpen(PUBLISHED)).isFalse();
    }

    private static Decision<LessonState> decide(LessonState state, LessonCommand command) {
        return LessonRules.decide(state, command, TODAY);
    }

    private static Decision<LessonState> refused(String code) {
        return Decision.refused(Reason.of(code));
    }
}
