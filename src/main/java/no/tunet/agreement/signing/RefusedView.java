package no.tunet.agreement.signing;

import no.tunet.agreement.AgreementFile;

/** The agreement that could not be sent or signed; the reasons stand in the form. */
public record RefusedView(AgreementFile file) {}
