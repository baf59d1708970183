/** What a municipality's units need on a farm: mapped, written as one sentence, approved, and summed up without showing anybody. */
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
            "knowledge"
        })
package no.tunet.need;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
