package no.tunet.agreement.list;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.tunet.agreement.AgreementStatus;

/** One agreement in the list; the other party is whom the reader has it with. */
public record AgreementRow(
        UUID id,
        String title,
        String otherParty,
        AgreementStatus status,
        LocalDate since,
        LocalDate startsOn,
        LocalDate endsOn,
        Optional<String> owner) {
    public String path() {
        return "/avtaler/" + id;
    }
}
