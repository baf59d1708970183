package no.tunet.agreement;

import java.util.UUID;
import no.tunet.kernel.Ids;

/** The id of an agreement. */
public record AgreementId(UUID value) {
    public static AgreementId next() {
        return new AgreementId(Ids.next());
    }

    public static AgreementId of(String text) {
        return new AgreementId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
