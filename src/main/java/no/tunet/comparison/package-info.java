/** A farm's offer beside today's service, for the same people, half-days and attendance: what it costs, how good it is, what would turn the verdict, and who signed it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "ui",
            "database",
            "access",
            "party",
            "tasks",
            "documents",
            "notices",
            "audit",
            "directory",
            "need",
            "knowledge"
        })
package no.tunet.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
