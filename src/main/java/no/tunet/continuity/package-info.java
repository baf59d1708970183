/** Sees to it that nothing hangs on one person: when somebody leaves, the open work moves and a hand-over packet is made. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "ui",
            "party",
            "access",
            "access :: session",
            "tasks",
            "audit",
            "documents",
            "notices",
            "purchase",
            "agreement"
        })
package no.tunet.continuity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
