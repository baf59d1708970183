/** A national programme from its mandate: calls, applications, assessment, award, and the roll-up over its pilots. */
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
            "geography",
            "knowledge",
            "pilot"
        })
package no.tunet.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
