package no.tunet.access.signin;

import java.util.List;
import java.util.UUID;
import no.tunet.kernel.Role;

/** The sign-in page: where it leads, whether a form waits to be filled again, and the demonstration's cast. */
public record SignInView(String target, boolean formWaits, List<CastMember> cast) {
    /** One fictional person of the demonstration, to sign in as with one button. */
    public record CastMember(UUID membership, String person, Role role, String organisation) {}
}
