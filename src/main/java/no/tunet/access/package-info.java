/** Who may do what: sign-in, sessions, roles, and the permission matrix that every page declares itself against. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "ui", "party", "notices"})
package no.tunet.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
