package no.tunet.launch;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Marks of what has been done once. */
@Component
class MarkStore {
    private final JdbcClient jdbc;

    MarkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public boolean has(String name) {
        return jdbc.sql("select exists (select 1 from tunet.mark where name = :name)")
                .param("name", name)
                .query(Boolean.class)
                .single();
    }

    @Transactional
    public void make(String name) {
        jdbc.sql("insert into tunet.mark (name) values (:name) on conflict do nothing")
                .param("name", name)
                .update();
    }
}
