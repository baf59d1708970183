package no.tunet.agreement;

import java.time.LocalDate;
import java.util.List;
import no.tunet.agreement.domain.Consents;
import no.tunet.agreement.domain.TermLine;
import no.tunet.agreement.domain.Terms;
import no.tunet.party.OrganisationView;

/** An agreement as a letter: parties, lines of the terms, and who consented. */
public record AgreementLetter(
        AgreementFile file,
        OrganisationView buyer,
        OrganisationView farm,
        Terms terms,
        List<TermLine> lines,
        Consents consents,
        LocalDate printedOn) {}
