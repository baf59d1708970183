/** Participants and their placements on farms: the start with all its conditions, days and incidents, pauses, moves, ends, and deletion in time. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "ui",
            "access",
            "party",
            "tasks",
            "audit",
            "notices",
            "documents",
            "directory",
            "agreement",
            "quality"
        })
package no.tunet.placement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
