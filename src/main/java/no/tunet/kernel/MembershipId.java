package no.tunet.kernel;

import java.util.UUID;

/** The id of a membership: one person in one organisation. */
public record MembershipId(UUID value) {
    public static MembershipId next() {
        return new MembershipId(Ids.next());
    }

    public static MembershipId of(String text) {
        return new MembershipId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
