package no.tunet.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Begins every transaction by telling PostgreSQL who acts, for that transaction only. Without an actor the setting is empty, and the first
 * statement on a protected table fails.
 */
class ActorTransactionManager extends JdbcTransactionManager {
    private static final long serialVersionUID = 1L;
    private static final String SET = """
            select set_config('tunet.actor', ?, true), set_config('tunet.person', ?, true), set_config('tunet.org', ?, true),
                   set_config('tunet.unit', ?, true), set_config('tunet.role', ?, true), set_config('tunet.job', ?, true)""";

    ActorTransactionManager(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        var holder = (ConnectionHolder) TransactionSynchronizationManager.getResource(obtainDataSource());
        if (holder == null) {
            throw new CannotCreateTransactionException("no connection to tell the actor to");
        }
        try {
            tell(holder.getConnection(), Settings.of(Acting.current()));
        } catch (SQLException e) {
            doCleanupAfterCompletion(transaction);
            throw new CannotCreateTransactionException("could not set the actor", e);
        }
    }

    private static void tell(Connection connection, Settings settings) throws SQLException {
        try (var statement = connection.prepareStatement(SET)) {
            statement.setString(1, settings.actor());
            statement.setString(2, settings.person());
            statement.setString(3, settings.organisation());
            statement.setString(4, settings.unit());
            statement.setString(5, settings.role());
            statement.setString(6, settings.job());
            statement.execute();
        }
    }

    private record Settings(String actor, String person, String organisation, String unit, String role, String job) {
        static Settings of(Optional<Actor> actor) {
            return actor.map(Settings::of).orElse(new Settings("", "", "", "", "", ""));
        }

        static Settings of(Actor actor) {
            return switch (actor) {
                case Actor.Member m ->
                    new Settings(
                            "member",
                            m.person().toString(),
                            m.organisation().toString(),
                            m.unit().map(Object::toString).orElse(""),
                            m.role().name(),
                            "");
                case Actor.Visitor v -> new Settings("visitor", "", "", "", "", "");
                case Actor.SignIn s -> new Settings("signin", "", "", "", "", "");
                case Actor.Job j -> new Settings("job", "", "", "", "", j.name());
            };
        }
    }
}
