package no.tunet.ui;

import java.util.Optional;
import no.tunet.kernel.Reason;

/** A line above every page, such as the one that says this is demonstration data; with an optional link to act on it. */
public record Banner(Reason text, Optional<Link> link) {
    /** Supplies the banner of the moment; at most one bean. */
    @FunctionalInterface
    public interface Source {
        Optional<Banner> banner();
    }
}
