/** What other systems may fetch: the published offers, described in OpenAPI. Writes nothing. */
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
