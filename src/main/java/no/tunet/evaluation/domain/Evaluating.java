package no.tunet.evaluation.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Period;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.kernel.UnitId;

/** Who may take an evaluation from draft to signature and back. Evaluation with user and buyer at least yearly (KSL standard for Inn på tunet). */
public final class Evaluating {
    private static final int LONGEST_TEXT = 4000;

    private Evaluating() {}

    public static Decision<Evaluation.Draft> start(Period about, Period term, LocalDate today) {
        var reasons = new ArrayList<Reason>();
        if (about.from().isAfter(today)) {
            reasons.add(Reason.of("evaluation.refused.notBegun", about.from()));
        }
        if (about.to().isAfter(today)) {
            reasons.add(Reason.of("evaluation.refused.periodNotOver", about.to()));
        }
        if (!about.overlaps(term)) {
            reasons.add(Reason.of("evaluation.refused.outsideTerm", term));
        }
        return Decision.unless(reasons, () -> new Evaluation.Draft(about, Optional.empty()));
    }

    public static Decision<Evaluation.Proposed> propose(
            Evaluation evaluation,
            Verdict verdict,
            String afterIncidents,
            Outcome outcome,
            PersonId by,
            LocalDate today) {
        var reasons = new ArrayList<Reason>();
        switch (evaluation) {
            case Evaluation.Draft _ -> {}
            case Evaluation.Proposed _, Evaluation.Signed _, Evaluation.Withdrawn _ ->
                reasons.add(Reason.of("evaluation.refused.notDraft"));
        }
        reasons.addAll(words(verdict));
        if (outcome.seriousIncidents() > 0 && afterIncidents.isBlank()) {
            reasons.add(Reason.of("evaluation.refused.afterIncidents", outcome.seriousIncidents()));
        }
        return Decision.unless(
                reasons,
                () -> new Evaluation.Proposed(
                        evaluation.about(), new Evaluation.Proposal(verdict, afterIncidents.strip(), by, today)));
    }

    /** Back to the one who proposed it, with words; also how the proposer takes it back. */
    public static Decision<Evaluation.Draft> giveBack(Evaluation evaluation, String reason) {
        var reasons = new ArrayList<>(text(reason, "evaluation.refused.returnReason"));
        switch (evaluation) {
            case Evaluation.Proposed _ -> {}
            case Evaluation.Draft _, Evaluation.Signed _, Evaluation.Withdrawn _ ->
                reasons.add(Reason.of("evaluation.refused.notProposed"));
        }
        return Decision.unless(reasons, () -> new Evaluation.Draft(evaluation.about(), Optional.of(reason.strip())));
    }

    public static Decision<Evaluation.Signed> sign(
            Evaluation evaluation, Signer signer, Optional<UnitId> buyerUnit, LocalDate today) {
        var reasons = new ArrayList<>(leads(signer, buyerUnit));
        if (!(evaluation instanceof Evaluation.Proposed proposed)) {
            reasons.add(Reason.of("evaluation.refused.notProposed"));
            return new Decision.Refused<>(reasons);
        }
        if (proposed.proposal().proposer().equals(signer.person())) {
            reasons.add(Reason.of("evaluation.refused.ownProposal"));
        }
        return Decision.unless(
                reasons, () -> new Evaluation.Signed(proposed.about(), proposed.proposal(), signer.person(), today));
    }

    public static Decision<Evaluation.Withdrawn> withdraw(
            Evaluation evaluation, Signer signer, Optional<UnitId> buyerUnit, String reason, LocalDate today) {
        var reasons = new ArrayList<>(leads(signer, buyerUnit));
        reasons.addAll(text(reason, "evaluation.refused.withdrawReason"));
        if (!(evaluation instanceof Evaluation.Signed signed)) {
            reasons.add(Reason.of("evaluation.refused.notSigned"));
            return new Decision.Refused<>(reasons);
        }
        return Decision.unless(
                reasons,
                () -> new Evaluation.Withdrawn(
                        signed.about(), signed.proposal(), signer.person(), today, reason.strip()));
    }

    private static List<Reason> leads(Signer signer, Optional<UnitId> buyerUnit) {
        boolean leader = signer.role() == Role.UNIT_LEADER;
        boolean sameUnit = buyerUnit.isEmpty() || signer.unit().isEmpty() || buyerUnit.equals(signer.unit());
        return leader && sameUnit ? List.of() : List.of(Reason.of("evaluation.refused.notTheUnitLeader"));
    }

    private static List<Reason> words(Verdict verdict) {
        var reasons = new ArrayList<>(text(verdict.reasons(), "evaluation.refused.reasons"));
        switch (verdict) {
            case Verdict.Continue _ -> {}
            case Verdict.Change change -> reasons.addAll(text(change.changes(), "evaluation.refused.changes"));
            case Verdict.Stop stop -> reasons.addAll(text(stop.instead(), "evaluation.refused.instead"));
        }
        return reasons;
    }

    private static List<Reason> text(String words, String code) {
        return words.isBlank() || words.length() > LONGEST_TEXT ? List.of(Reason.of(code, LONGEST_TEXT)) : List.of();
    }

    /** The person who signs, in the role and unit they act in. */
    public record Signer(PersonId person, Role role, Optional<UnitId> unit) {}
}
