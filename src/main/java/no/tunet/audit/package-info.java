/** What happened to each object, and who has read which person's data: append-only, sealed in batches. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "ui", "party", "access", "tasks"})
package no.tunet.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
