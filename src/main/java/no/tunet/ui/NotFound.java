package no.tunet.ui;

/** What was asked for does not exist, or is not this reader's to see: answered with 404, the two told apart for nobody. */
public final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
