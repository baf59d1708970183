package no.tunet.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunet.agreement.domain.Consents;
import no.tunet.agreement.domain.TermLine;
import no.tunet.agreement.domain.Terms;
import no.tunet.approval.Told;
import no.tunet.party.OrganisationView;

/** An agreement as a letter: parties, lines of the terms, who consented, and what the farm has told the approval body. */
public record AgreementLetter(
        AgreementFile file,
        OrganisationView buyer,
        OrganisationView farm,
        Terms terms,
        List<TermLine> lines,
        Consents consents,
        Optional<Told> told,
        LocalDate printedOn) {}
