package no.tunet.demo;

import java.util.Optional;

/** Something the story makes on one day and needs on another. */
final class Later<T> {
    private Optional<T> value = Optional.empty();

    void is(T made) {
        value = Optional.of(made);
    }

    T get() {
        return value.orElseThrow(() -> new IllegalStateException("the story has not come that far"));
    }

    Optional<T> maybe() {
        return value;
    }
}
