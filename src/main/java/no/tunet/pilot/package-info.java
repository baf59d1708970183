/** A pilot project: its plan as it was printed, what really happened beside it, and the status report that comes out of both. */
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
            "documents",
            "notices",
            "directory",
            "need",
            "comparison",
            "purchase",
            "agreement",
            "placement",
            "evaluation",
            "knowledge"
        })
package no.tunet.pilot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
