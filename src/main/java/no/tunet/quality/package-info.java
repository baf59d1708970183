/** How farms show that they do well: versioned standards, self-audit, risks and emergency plan, external audit and deviations. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "database", "ui", "access", "party", "tasks", "audit", "documents", "notices"})
package no.tunet.quality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
