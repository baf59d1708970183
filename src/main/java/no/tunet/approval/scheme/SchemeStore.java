package no.tunet.approval.scheme;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SchemeStore {
    private final JdbcClient jdbc;

    SchemeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SchemeView.Deadline> deadlines(LocalDate day) {
        return jdbc.sql("""
                        select distinct on (name) name, number, source from approval.day_number
                        where valid_from <= :day order by name, valid_from desc""")
                .param("day", day)
                .query((rs, i) ->
                        new SchemeView.Deadline(rs.getString("name"), rs.getInt("number"), rs.getString("source")))
                .list();
    }
}
