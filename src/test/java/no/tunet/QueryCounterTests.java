package no.tunet;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class QueryCounterTests {
    private final DataSource source = QueryCounter.counting(new DriverManagerDataSource(
            TestDatabase.jdbcUrl(),
            TestDatabase.app().name(),
            TestDatabase.app().password()));

    @Test
    void everyStatementSentByThisThreadIsCountedOnce() {
        JdbcClient jdbc = JdbcClient.create(source);
        assertThat(QueryCounter.statements(() -> {
                    jdbc.sql("select 1").query(Integer.class).single();
                    return jdbc.sql("select :n::int")
                            .param("n", 2)
                            .query(Integer.class)
                            .single();
                }))
                .containsExactly("select 1", "select ?::int");
        jdbc.sql("select 3").query(Integer.class).single();
        assertThat(QueryCounter.count(() -> "nothing")).isZero();
    }
}
