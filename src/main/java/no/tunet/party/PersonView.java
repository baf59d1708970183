package no.tunet.party;

import no.tunet.kernel.Language;
import no.tunet.kernel.PersonId;

/** A person who may sign in: name, e-mail address, language and whether still active. */
public record PersonView(PersonId id, String name, String email, Language language, boolean active) {}
