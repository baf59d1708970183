package no.tunet.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.tunet.kernel.Reason;
import no.tunet.ui.Page;

/** One thing that happened to an object: what, by whom (name when a colleague's), on which business day, at what instant. */
public record HistoryEntry(Reason what, Optional<String> byName, String actedAs, LocalDate on, Instant at) {
    /** The same as a line of an object's history on a page. */
    public no.tunet.ui.HistoryEntry line(Page page) {
        String role = page.t(page.has("Role." + actedAs) ? "Role." + actedAs : "audit.system");
        return new no.tunet.ui.HistoryEntry(
                on, at, byName.map(name -> name + ", " + role).orElse(role), page.reason(what), "");
    }
}
