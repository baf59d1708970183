package no.tunet.database;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/** Migrates module by module, lowest first, each with its own history, so that a module's tables refer to modules below it only. */
@Component
class ModuleMigrations implements FlywayMigrationStrategy {
    private static final List<String> LOWEST_FIRST = List.of(
            "__root",
            "ui",
            "party",
            "access",
            "tasks",
            "audit",
            "documents",
            "notices",
            "geography",
            "enterprise",
            "quality",
            "knowledge",
            "approval",
            "directory",
            "need",
            "register",
            "comparison",
            "purchase",
            "agreement",
            "placement",
            "settlement",
            "evaluation",
            "continuity",
            "pilot",
            "programme",
            "exchange",
            "demo");

    @Override
    public void migrate(Flyway base) {
        MigrationDigest digest = MigrationDigest.ofClassPath();
        if (digest.isOn(base.getConfiguration().getDataSource())) {
            return;
        }
        for (String module : LOWEST_FIRST) {
            Flyway.configure()
                    .configuration(base.getConfiguration())
                    // A program wired at build time lists the migrations of all modules as one set.
                    .resourceProvider(null)
                    .locations("classpath:db/migration/" + module)
                    .failOnMissingLocations(false)
                    .table("flyway_" + module.replace("_", ""))
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
        }
        digest.putOn(base.getConfiguration().getDataSource());
    }
}
