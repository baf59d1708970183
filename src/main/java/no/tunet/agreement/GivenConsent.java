package no.tunet.agreement;

import no.tunet.agreement.domain.Consent;
import no.tunet.agreement.domain.Party;

/** A consent, and the version of the content it was given to. */
public record GivenConsent(int amendment, int round, Party party, Consent consent) {}
