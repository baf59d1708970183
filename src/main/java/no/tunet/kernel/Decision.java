package no.tunet.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The outcome of a rule: the new state, or every reason why not. A refusal is a value, never an exception. */
public sealed interface Decision<S> {
    /** The command was lawful; {@code state} is what holds from now on. */
    record Accepted<S>(S state) implements Decision<S> {}

    /** The command was refused; the list is complete and never empty. */
    record Refused<S>(List<Reason> reasons) implements Decision<S> {
        public Refused {
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("a refusal names at least one reason");
            }
            reasons = List.copyOf(reasons);
        }
    }

    static <S> Decision<S> accepted(S state) {
        return new Accepted<>(state);
    }

    static <S> Decision<S> refused(Reason... reasons) {
        return new Refused<>(List.of(reasons));
    }

    /** Refused with all the reasons there are, accepted when there are none. */
    static <S> Decision<S> unless(List<Reason> reasons, Supplier<S> state) {
        return reasons.isEmpty() ? new Accepted<>(state.get()) : new Refused<>(reasons);
    }

    /** All refusals of several rules together. */
    static List<Reason> reasonsOf(List<List<Reason>> rules) {
        var all = new ArrayList<Reason>();
        rules.forEach(all::addAll);
        return List.copyOf(all);
    }
}
