/** News to people and organisations, in the system and by e-mail through an outbox; never with a person's name. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "ui", "party"})
package no.tunet.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
