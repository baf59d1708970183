/** Evaluation: what was said against what happened, and the signed decision to continue, change or stop. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "ui",
            "party",
            "access",
            "tasks",
            "documents",
            "notices",
            "audit",
            "need",
            "comparison",
            "agreement",
            "placement",
            "settlement"
        })
package no.tunet.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
