package no.tunet.comparison.domain;

import java.util.Optional;
import java.util.UUID;
import no.tunet.comparison.Verdict;

/** What can be done with the verdict of a comparison. */
public sealed interface VerdictCommand {
    /** Propose it to the unit leader. */
    record Propose(Verdict verdict, String reasons, Optional<UUID> chosenSide) implements VerdictCommand {}

    /** Take a proposal back to work on it. */
    record TakeBack() implements VerdictCommand {}

    /** The leader sends it back with the reason. */
    record SendBack(String reason) implements VerdictCommand {}

    /** The leader signs, having seen what is unknown. */
    record Sign(boolean seenUnknown) implements VerdictCommand {}

    /** A signed verdict no longer holds, for a reason; a new version is opened. */
    record Withdraw(String reason) implements VerdictCommand {}
}
