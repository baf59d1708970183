/** Month: the basis for the invoice, from attended and billable half-days, agreed line by line between farm and buyer. */
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
            "directory",
            "agreement",
            "placement"
        })
package no.tunet.settlement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
