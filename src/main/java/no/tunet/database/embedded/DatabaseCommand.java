package no.tunet.database.embedded;

import java.nio.file.Path;

/** The operator's commands {@code backup FILE} and {@code restore FILE}; answers in one sentence and with an exit code. */
public final class DatabaseCommand {
    private DatabaseCommand() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Does the command; 0 when it is done, otherwise a sentence has been printed. */
    public static int run(String... arguments) {
        if (arguments.length != 3) {
            System.err.println("Say which folder, and backup or restore, and which file.");
            return 2;
        }
        Path var = Path.of(arguments[0]);
        Path file = Path.of(arguments[2]).toAbsolutePath();
        try {
            switch (arguments[1]) {
                case "backup" -> {
                    Backup.write(var, file);
                    System.out.println("The backup is in " + file
                            + ". It holds personal data: keep it where only you can read it.");
                }
                case "restore" -> {
                    Restore.read(var, file);
                    System.out.println("Restored from " + file + ". The database that was there is kept in "
                            + EmbeddedPostgres.home(var).resolve("before-restore") + ".");
                }
                default -> throw new DatabaseUnavailable("Unknown command " + arguments[1] + ".");
            }
            return 0;
        } catch (DatabaseUnavailable e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }
}
