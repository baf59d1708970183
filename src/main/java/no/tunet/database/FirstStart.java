package no.tunet.database;

import java.util.function.Consumer;

/** Work to be done once, on an empty database, before the program answers; a start that is killed meanwhile begins again from nothing. */
public interface FirstStart {
    /** Does the work, each part in transactions of its own, and says in words how far it has come. */
    void fill(Consumer<String> progress);
}
