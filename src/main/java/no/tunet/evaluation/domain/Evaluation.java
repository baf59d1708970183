package no.tunet.evaluation.domain;

import java.time.LocalDate;
import java.util.Optional;
import no.tunet.kernel.Period;
import no.tunet.kernel.PersonId;

/** The evaluation of one agreement over one period. What was said and what happened is frozen when it is proposed. */
public sealed interface Evaluation {
    Period about();

    /** Being written; figures follow the day register until it is proposed. A returned draft carries the leader's words. */
    record Draft(Period about, Optional<String> returnedBecause) implements Evaluation {}

    record Proposed(Period about, Proposal proposal) implements Evaluation {}

    record Signed(Period about, Proposal proposal, PersonId signer, LocalDate signedOn) implements Evaluation {}

    /** A signed evaluation that no longer holds; it stays readable, and a new one takes its place. */
    record Withdrawn(Period about, Proposal proposal, PersonId by, LocalDate on, String reason) implements Evaluation {}

    /** A verdict, who proposed it and when, and what was done about serious incidents (empty when there were none). */
    record Proposal(Verdict verdict, String afterIncidents, PersonId proposer, LocalDate proposedOn) {}
}
