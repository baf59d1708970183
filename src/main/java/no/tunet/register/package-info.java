/** The public register: a search over published offers, needs wanted, and saved searches. */
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
            "notices",
            "documents",
            "geography",
            "approval",
            "directory",
            "need"
        })
package no.tunet.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
