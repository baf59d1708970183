package no.tunet.ui;

/** Sees to it that a form sent twice is done once. */
public interface OnceGuard {
    /** Claims the token for this request, or says what became of it before. */
    Claim begin(String token);

    /** The work is done and led to this address. */
    void done(String token, String location);

    /** Nothing was done: the token may be used again. */
    void free(String token);

    /** What a token is when it arrives. */
    sealed interface Claim {
        /** First time: go ahead. */
        record Fresh() implements Claim {}

        /** Done before; it led here. */
        record Done(String location) implements Claim {}

        /** Somebody is still working on it, or was interrupted. */
        record Underway() implements Claim {}
    }
}
