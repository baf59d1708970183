/** What other systems may fetch, described in OpenAPI, and a farm’s offers in and out as files. Changes go through the directory’s own commands. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "access",
            "directory",
            "database",
            "ui",
            "party",
            "audit",
            "approval",
            "geography",
            "register",
            "need"
        })
package no.tunet.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
