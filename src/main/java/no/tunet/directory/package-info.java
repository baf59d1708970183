/** What farms offer to whom and when, which places are taken, and the market dialogue between buyers and farms. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "ui",
            "party",
            "access",
            "tasks",
            "notices",
            "audit",
            "approval",
            "database",
            "documents",
            "enterprise",
            "geography",
            "quality"
        })
package no.tunet.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
