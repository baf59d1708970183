/** Brings the program up: finds the database, fills it the first time, and says in one sentence what is wrong or where it listens. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database"})
package no.tunet.launch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
