package no.tunet.continuity.departure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunet.audit.HistoryEntry;
import no.tunet.documents.DocumentView;
import no.tunet.kernel.Money;
import no.tunet.kernel.Period;
import no.tunet.tasks.OpenTask;
import no.tunet.tasks.Responsible;

/** The hand-over packet of one purchase or agreement: what it is, who answers now, what is open, what has happened, which papers there are. */
public record Packet(
        String organisation,
        LocalDate madeOn,
        Responsible responsible,
        Facts facts,
        List<OpenTask> open,
        List<DocumentView> documents,
        List<HistoryEntry> history) {
    /** The facts of the object itself; what a kind has not is empty. */
    public record Facts(
            Optional<String> otherParty, Optional<Period> term, Optional<Money> value, Optional<String> route) {
        static Facts none() {
            return new Facts(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
    }
}
