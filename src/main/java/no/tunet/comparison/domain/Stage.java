package no.tunet.comparison.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.tunet.comparison.Verdict;
import no.tunet.kernel.PersonId;

/** How far a comparison has come. Only an open one can be changed. */
public sealed interface Stage {
    /** Being worked on; {@code back} says why a verdict was sent back or withdrawn, if one was. */
    record Open(Optional<Note> back) implements Stage {}

    /** A verdict is proposed and waits for the unit leader. */
    record Proposed(Proposal proposal) implements Stage {}

    /** The unit leader has signed; the number of unknown lines was known then. */
    record Signed(Proposal proposal, PersonId by, LocalDate on, int unknownLines) implements Stage {}

    /** The proposed verdict: with its reasons, and the offer it is about. */
    record Proposal(Verdict verdict, String reasons, Optional<UUID> chosenSide, PersonId by, LocalDate on) {}

    /** Words of one person on one day. */
    record Note(String text, PersonId by, LocalDate on) {}
}
