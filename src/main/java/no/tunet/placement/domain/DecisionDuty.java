package no.tunet.placement.domain;

/** Whether the law asks for a formal decision (vedtak) before a placement starts. */
public sealed interface DecisionDuty {
    /** A decision is always needed. */
    record Always() implements DecisionDuty {}

    /** A decision is needed when the service is expected to last longer than this many days (pbrl § 2-7: two weeks). */
    record WhenLongerThan(int days) implements DecisionDuty {}

    /** The law asks for none; the municipality may still make one. */
    record Never() implements DecisionDuty {}

    default boolean asksFor(long expectedDays) {
        return switch (this) {
            case Always() -> true;
            case WhenLongerThan(int days) -> expectedDays > days;
            case Never() -> false;
        };
    }
}
