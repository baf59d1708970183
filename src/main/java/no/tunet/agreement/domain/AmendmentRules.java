package no.tunet.agreement.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.tunet.kernel.Decision;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Reason;

/** How a signed agreement is changed or extended: by a numbered amendment with an effect date, consented to by both (state machine B3). */
public final class AmendmentRules {
    private AmendmentRules() {}

    /** What is known about the agreement when an amendment is proposed. */
    public record Facts(AgreementState state, Terms current, boolean anotherIsOpen, int nextNumber) {}

    public static Decision<Amendment> propose(
            Facts facts, Terms next, LocalDate effectiveOn, String reason, Party party, PersonId by, LocalDate today) {
        var reasons = new ArrayList<Reason>();
        if (!isAmendable(facts.state())) {
            reasons.add(Reason.of("agreement.refused.not-in-this-state"));
        }
        if (facts.anotherIsOpen()) {
            reasons.add(Reason.of("agreement.refused.amendment-open"));
        }
        if (reason.isBlank()) {
            reasons.add(Reason.of("agreement.refused.reason-missing"));
        }
        if (effectiveOn.isBefore(today)) {
            reasons.add(Reason.of("agreement.refused.effect-is-past", today));
        }
        if (effectiveOn.isAfter(next.term().to())
                || effectiveOn.isBefore(facts.current().term().from())) {
            reasons.add(Reason.of(
                    "agreement.refused.effect-outside-term",
                    next.term().from(),
                    next.term().to()));
        }
        if (!next.term().from().equals(facts.current().term().from())) {
            reasons.add(Reason.of(
                    "agreement.refused.start-stays", facts.current().term().from()));
        }
        if (TermsText.changes(facts.current(), next).isEmpty()) {
            reasons.add(Reason.of("agreement.refused.nothing-changes"));
        }
        reasons.addAll(TermsRules.missing(next));
        return Decision.unless(
                reasons, () -> new Amendment(facts.nextNumber(), effectiveOn, next, reason, by, party, Consents.NONE));
    }

    /** Consent of a party; for the buyer the proposer may not also consent. A farm may be one person, so there the proposer may. */
    public static Decision<Amendment> consent(Amendment amendment, Party party, Consent consent, LocalDate today) {
        var reasons =
                new ArrayList<>(SigningRules.consentRefusals(amendment.hash(), amendment.consents(), party, consent));
        if (party == Party.BUYER
                && amendment.proposedFor() == Party.BUYER
                && consent.person().equals(amendment.proposedBy())) {
            reasons.add(Reason.of("agreement.refused.own-proposal"));
        }
        if (amendment.effectiveOn().isBefore(today)) {
            reasons.add(Reason.of("agreement.refused.effect-is-past", amendment.effectiveOn()));
        }
        return Decision.unless(
                reasons,
                () -> new Amendment(
                        amendment.number(),
                        amendment.effectiveOn(),
                        amendment.terms(),
                        amendment.reason(),
                        amendment.proposedBy(),
                        amendment.proposedFor(),
                        amendment.consents().with(party, consent)));
    }

    /** True while the agreement lives and no notice is running. */
    public static boolean isAmendable(AgreementState state) {
        return switch (state) {
            case AgreementState.Signed s -> true;
            case AgreementState.Trial s -> true;
            case AgreementState.Running s -> true;
            case AgreementState.OnHold s -> true;
            case AgreementState.Correction s -> true;
            case AgreementState.Draft s -> false;
            case AgreementState.InReview s -> false;
            case AgreementState.NoticeGiven s -> false;
            case AgreementState.Ended s -> false;
            case AgreementState.Dropped s -> false;
        };
    }

    /** The terms that hold on a day: the last amendment in force, else the first version. */
    public static Terms inForce(Terms first, List<Amendment> agreed, LocalDate day) {
        Terms terms = first;
        for (Amendment amendment : agreed) {
            if (!amendment.effectiveOn().isAfter(day)) {
                terms = amendment.terms();
            }
        }
        return terms;
    }
}
