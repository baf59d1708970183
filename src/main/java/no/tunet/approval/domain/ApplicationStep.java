package no.tunet.approval.domain;

import java.time.LocalDate;
import java.util.Set;

/** One thing that was done with an application, kept for ever. */
public sealed interface ApplicationStep {
    LocalDate on();

    PathEvent event();

    /** The farm sent it. */
    record Submitted(LocalDate on) implements ApplicationStep {
        @Override
        public PathEvent event() {
            return PathEvent.SUBMIT;
        }
    }

    /** The approval body asked for more. */
    record Asked(LocalDate on, String question) implements ApplicationStep {
        @Override
        public PathEvent event() {
            return PathEvent.ASK;
        }
    }

    /** The farm answered. */
    record Answered(LocalDate on, String answer) implements ApplicationStep {
        @Override
        public PathEvent event() {
            return PathEvent.ANSWER;
        }
    }

    /** The service is Inn på tunet; the self-audit may begin. */
    record Accepted(LocalDate on) implements ApplicationStep {
        @Override
        public PathEvent event() {
            return PathEvent.ACCEPT;
        }
    }

    /** The service is not Inn på tunet, or what the audit found was not put right; which tests failed may be none then. */
    record Refused(LocalDate on, Set<DefinitionTest> failed, String why) implements ApplicationStep {
        public Refused {
            failed = Set.copyOf(failed);
        }

        @Override
        public PathEvent event() {
            return PathEvent.REFUSE;
        }
    }

    /** The farm took it back. */
    record Withdrawn(LocalDate on) implements ApplicationStep {
        @Override
        public PathEvent event() {
            return PathEvent.WITHDRAW;
        }
    }
}
