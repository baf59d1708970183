package no.tunet.kernel;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Who acts on this thread. Every transaction takes its actor from here. */
public final class Acting {
    private static final ThreadLocal<@Nullable Actor> CURRENT = new ThreadLocal<>();

    private Acting() {}

    public static Optional<Actor> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** The signed-in person. Refuses when nobody is signed in. */
    public static Actor.Member member() {
        if (CURRENT.get() instanceof Actor.Member member) {
            return member;
        }
        throw new NoActor("a signed-in person is needed here");
    }

    public static <T> T as(Actor actor, Supplier<T> work) {
        try (var _ = begin(actor)) {
            return work.get();
        }
    }

    /** The actor acts on this thread until the turn is closed; then whoever acted before does again. */
    public static Turn begin(Actor actor) {
        Actor before = CURRENT.get();
        CURRENT.set(actor);
        return () -> {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        };
    }

    /** Somebody's turn to act; closing ends it. */
    public interface Turn extends AutoCloseable {
        @Override
        void close();
    }

    public static void run(Actor actor, Runnable work) {
        as(actor, () -> {
            work.run();
            return true;
        });
    }

    /** Something was attempted without the actor it needs. */
    public static final class NoActor extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public NoActor(String message) {
            super(message);
        }
    }
}
