/** Tells PostgreSQL who acts, keeps the business date, and brings the database up. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = "kernel")
package no.tunet.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
