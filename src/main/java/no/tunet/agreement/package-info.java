/** Holds the agreements between a buyer and a farm: their terms and versions, both parties' consent, the booked places, and how they run and end. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "ui",
            "database",
            "party",
            "access",
            "tasks",
            "documents",
            "notices",
            "audit",
            "approval",
            "directory",
            "need",
            "comparison",
            "purchase",
            "knowledge"
        })
package no.tunet.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
