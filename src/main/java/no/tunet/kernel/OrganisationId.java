package no.tunet.kernel;

import java.util.UUID;

/** The id of an organisation. */
public record OrganisationId(UUID value) {
    public static OrganisationId next() {
        return new OrganisationId(Ids.next());
    }

    public static OrganisationId of(String text) {
        return new OrganisationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
