package no.tunet.launch;

import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Turns a start that failed into one sentence instead of a stack trace. */
final class OneSentence {
    private static volatile boolean said;

    private OneSentence() {}

    /** Whether a sentence has been printed. */
    static boolean isSaid() {
        return said;
    }

    /** The migrations were refused. */
    static final class OfMigration extends AbstractFailureAnalyzer<FlywayException> {
        @Override
        protected FailureAnalysis analyze(Throwable root, FlywayException cause) {
            String first =
                    String.valueOf(cause.getMessage()).lines().findFirst().orElse("no details");
            return new FailureAnalysis("The database could not be brought to this version: " + first, null, cause);
        }
    }

    /** The database went away or refused. */
    static final class OfDatabase extends AbstractFailureAnalyzer<SQLException> {
        @Override
        protected FailureAnalysis analyze(Throwable root, SQLException cause) {
            return new FailureAnalysis("The database cannot be used: " + cause.getMessage(), null, cause);
        }
    }

    /** Prints the sentence alone. */
    static final class Printed implements FailureAnalysisReporter {
        @Override
        public void report(FailureAnalysis analysis) {
            said = true;
            String action = analysis.getAction() == null ? "" : " " + analysis.getAction();
            System.err.println((analysis.getDescription() + action)
                    .replaceAll("\\s*\\R\\s*", " ")
                    .strip());
        }
    }
}
