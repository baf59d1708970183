/** Finds the lawful way to buy a service on a farm by published, dated rules, and keeps the purchase with its route, reasons, award and protocol. */
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
            "knowledge"
        })
package no.tunet.purchase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
