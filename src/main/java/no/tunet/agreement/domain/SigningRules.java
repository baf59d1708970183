package no.tunet.agreement.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;

/** Who may consent, to what, and what must hold on the day of signing. */
final class SigningRules {
    private SigningRules() {}

    static Decision<AgreementState> consent(
            AgreementState.InReview review, AgreementCommand.GiveConsent command, Terms terms, LocalDate today) {
        var reasons =
                new ArrayList<>(consentRefusals(review.hash(), review.consents(), command.party(), command.consent()));
        if (command.party() == Party.BUYER && command.consent().person().equals(review.sentBy())) {
            reasons.add(Reason.of("agreement.refused.own-proposal"));
        }
        Consents next = review.consents().with(command.party(), command.consent());
        if (next.complete()) {
            reasons.addAll(signing(command.facts(), terms, today));
        }
        return Decision.unless(
                reasons,
                () -> next.complete()
                        ? AgreementRules.byDate(terms, today)
                        : new AgreementState.InReview(review.hash(), review.sentBy(), next));
    }

    static List<Reason> consentRefusals(String hash, Consents given, Party party, Consent consent) {
        var reasons = new ArrayList<Reason>();
        if (!party.maySign(consent.role())) {
            reasons.add(Reason.of("agreement.refused.may-not-sign", party));
        }
        if (!consent.hash().equals(hash)) {
            reasons.add(Reason.of("agreement.refused.other-content"));
        }
        if (given.of(party).isPresent()) {
            reasons.add(Reason.of("agreement.refused.already-consented"));
        }
        return reasons;
    }

    private static List<Reason> signing(SigningFacts facts, Terms terms, LocalDate today) {
        var reasons = new ArrayList<Reason>();
        if (!facts.farmApproved() && !facts.exceptionRecorded()) {
            reasons.add(Reason.of("agreement.refused.farm-not-approved", today));
        }
        facts.signableFrom()
                .filter(today::isBefore)
                .ifPresent(from -> reasons.add(Reason.of("agreement.refused.standstill", from)));
        if (terms.term().to().isBefore(today)) {
            reasons.add(Reason.of("agreement.refused.term-is-past", terms.term().to()));
        }
        return reasons;
    }
}
