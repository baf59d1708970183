/** Who takes part: organisations with the names of their day, their units, people and their time-limited memberships. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "ui"})
package no.tunet.party;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
