package no.tunet.register.saved;

import java.util.Set;
import java.util.UUID;
import no.tunet.kernel.Language;

/** A search that is asked again every day: a member's or a visitor's, and the offers that fitted last time. */
record Kept(UUID id, Whose whose, String query, Set<UUID> told) {
    /** Who is told. */
    sealed interface Whose {
        /** Somebody who signs in. */
        record Members(UUID person, String token) implements Whose {}

        /** Somebody who gave an e-mail address and confirmed it. */
        record Visitors(String token, String email, Language language) implements Whose {}
    }
}
