package no.tunet.approval.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TransitionTests {
    @ParameterizedTest
    @CsvSource({
        "START, SUBMIT, REGISTERED",
        "REFUSED, SUBMIT, REGISTERED",
        "CLOSED, SUBMIT, REGISTERED",
        "WITHDRAWN, SUBMIT, REGISTERED",
        "REGISTERED, ASK, NEEDS_INFO",
        "NEEDS_INFO, ANSWER, REGISTERED",
        "NEEDS_INFO, SILENCE, CLOSED",
        "REGISTERED, ACCEPT, SELF_AUDIT",
        "REGISTERED, REFUSE, REFUSED",
        "FOLLOW_UP, REFUSE, REFUSED",
        "READY, REFUSE, REFUSED",
        "SELF_AUDIT, SELF_AUDIT_SIGNED, EXTERNAL_AUDIT",
        "EXTERNAL_AUDIT, AUDIT_CLEAN, READY",
        "EXTERNAL_AUDIT, AUDIT_WITH_DEVIATIONS, CORRECTING",
        "CORRECTING, DEVIATIONS_CLOSED, READY",
        "CORRECTING, DEADLINE_PASSED, FOLLOW_UP",
        "FOLLOW_UP, DEVIATIONS_CLOSED, READY",
        "READY, APPROVE, APPROVED",
        "CORRECTING, APPROVE, APPROVED",
        "APPROVED, APPROVE, APPROVED",
        "LAPSED, APPROVE, APPROVED",
        "APPROVED, SELF_AUDIT_LATE, OVERDUE",
        "OVERDUE, SELF_AUDIT_SIGNED, APPROVED",
        "OVERDUE, GRACE_OVER, SUSPENDED",
        "APPROVED, PAPER_LAPSED, SUSPENDED",
        "SUSPENDED, PAPER_RENEWED, APPROVED",
        "SUSPENDED, RESUME, APPROVED",
        "SUSPENDED, END, WITHDRAWN",
        "APPROVED, VALIDITY_OVER, LAPSED"
    })
    void whatHappensLeadsWhereTheSchemeSays(Phase from, PathEvent on, Phase to) {
        assertThat(Transition.next(from, on)).contains(to);
    }

    @ParameterizedTest
    @CsvSource({
        "START, APPROVE",
        "REGISTERED, APPROVE",
        "SELF_AUDIT, APPROVE",
        "EXTERNAL_AUDIT, APPROVE",
        "FOLLOW_UP, APPROVE",
        "OVERDUE, APPROVE",
        "SUSPENDED, APPROVE",
        "WITHDRAWN, APPROVE",
        "REFUSED, APPROVE",
        "APPROVED, SUBMIT",
        "APPROVED, RESUME",
        "LAPSED, SUSPEND"
    })
    void noStepIsJumpedOver(Phase from, PathEvent on) {
        assertThat(Transition.allowed(from, on)).isFalse();
    }

    @Test
    void fromOnePhaseTheSameEventLeadsToOnePlace() {
        assertThat(Transition.TABLE.stream().map(t -> t.from() + " " + t.on())).doesNotHaveDuplicates();
    }

    @Test
    void everyEventHappensSomewhere() {
        assertThat(Transition.TABLE.stream().map(Transition::on).distinct())
                .containsExactlyInAnyOrder(PathEvent.values());
    }

    @ParameterizedTest
    @MethodSource("phases")
    void everyPhaseIsReachedFromTheStartAndLeadsOnToAnApproval(Phase phase) {
        assertThat(reachedFrom(Phase.START)).contains(phase);
        assertThat(reachedFrom(phase)).contains(Phase.APPROVED);
    }

    static Stream<Phase> phases() {
        return Arrays.stream(Phase.values());
    }

    private static Set<Phase> reachedFrom(Phase start) {
        var reached = EnumSet.of(start);
        boolean grows = true;
        while (grows) {
            List<Phase> next = Transition.TABLE.stream()
                    .filter(t -> reached.contains(t.from()))
                    .map(Transition::to)
                    .toList();
            grows = reached.addAll(next);
        }
        return reached;
    }
}
