package no.tunet.programme.domain;

import java.util.List;
import no.tunet.kernel.Reason;

/** How an application does against one rule: met, met with a warning, or not met; the reasons are complete. */
public record RuleOutcome(CallRule rule, Verdict verdict, List<Reason> reasons) {
    /** The three ways a rule can come out. */
    public enum Verdict {
        MET,
        WARNED,
        UNMET
    }

    static RuleOutcome of(CallRule rule, List<Reason> reasons) {
        return new RuleOutcome(rule, reasons.isEmpty() ? Verdict.MET : Verdict.UNMET, List.copyOf(reasons));
    }

    static RuleOutcome warned(CallRule rule, List<Reason> reasons) {
        return new RuleOutcome(rule, reasons.isEmpty() ? Verdict.MET : Verdict.WARNED, List.copyOf(reasons));
    }

    public boolean unmet() {
        return verdict == Verdict.UNMET;
    }
}
