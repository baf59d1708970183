/** Municipalities and counties by date: codes, names in the languages of the land, changes since 2013, and outlines. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "ui", "access", "party", "audit"})
package no.tunet.geography;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
