package no.tunet.programme.domain;

import java.util.ArrayList;
import java.util.List;
import no.tunet.kernel.Money;
import no.tunet.kernel.Reason;

/** How a complaint may end: the giver reverses its own decision within the call, or sends it on; either with reasons. Source: forvaltningsloven § 33. */
public final class ComplaintRules {
    private ComplaintRules() {}

    /**
     * What the complaint is about: whether it is answered and the award accepted already, what was granted (nothing when declined) and asked, and what is left
     * of the frame beside this application.
     */
    public record Facts(boolean answered, boolean accepted, Money granted, Money asked, Money left) {}

    /** What stops the decision from being reversed to an amount. */
    public static List<Reason> upholding(CallTerms terms, Facts facts, Money amount, String reasons) {
        var obstacles = new ArrayList<>(answering(facts, reasons));
        if (facts.accepted()) {
            obstacles.add(Reason.of("programme.complaint.accepted"));
        }
        if (amount.compareTo(facts.granted()) <= 0) {
            obstacles.add(Reason.of("programme.complaint.not-more", amount, facts.granted()));
        }
        if (amount.compareTo(terms.cap()) > 0) {
            obstacles.add(Reason.of("programme.complaint.cap", amount, terms.cap()));
        }
        if (amount.compareTo(facts.asked()) > 0) {
            obstacles.add(Reason.of("programme.complaint.asked", amount, facts.asked()));
        }
        if (amount.compareTo(facts.left()) > 0) {
            obstacles.add(Reason.of("programme.complaint.frame", amount, facts.left()));
        }
        return List.copyOf(obstacles);
    }

    /** What stops it from being answered at all. */
    public static List<Reason> answering(Facts facts, String reasons) {
        var obstacles = new ArrayList<Reason>();
        if (facts.answered()) {
            obstacles.add(Reason.of("programme.complaint.answered"));
        }
        if (reasons.isBlank()) {
            obstacles.add(Reason.of("programme.complaint.why"));
        }
        return List.copyOf(obstacles);
    }
}
