/** Which farms may call what they do Inn på tunet, from when and until when: the approval body's decisions and what they add up to on a day. */
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
            "database",
            "documents",
            "enterprise",
            "geography",
            "quality"
        })
package no.tunet.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
