package no.tunet.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives back what a person had typed when the session ended in the middle of a form; supplied by the sign-in. */
public interface Interrupted {
    /** What was typed on the page of this request by this person, once; empty when nothing was interrupted. */
    Optional<Map<String, List<String>>> take(HttpServletRequest request);
}
