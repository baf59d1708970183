package no.tunet.tasks.savedview;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SavedViewStore {
    private static final int MOST = 50;

    private final JdbcClient jdbc;

    SavedViewStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The acting person's own, by name. */
    List<SavedView> mine() {
        return jdbc.sql("select id, name, address from tasks.saved_view order by lower(name), id limit :most")
                .param("most", MOST)
                .query((rs, i) ->
                        new SavedView(rs.getObject("id", UUID.class), rs.getString("name"), rs.getString("address")))
                .list();
    }

    /** Saves a view; the same name again is the same view with another address. False when there are fifty others already. */
    boolean save(Actor.Member member, String name, String address, LocalDate today) {
        return jdbc.sql("""
                        insert into tasks.saved_view (id, org_id, person_id, name, address, saved_on)
                        select :id, :org, :person, :name, :address, :today
                        where (select count(*) from tasks.saved_view where name <> :name) < :most
                        on conflict (org_id, person_id, name) do update set address = excluded.address, saved_on = excluded.saved_on""")
                        .param("id", Ids.next())
                        .param("org", member.organisation().value())
                        .param("person", member.person().value())
                        .param("name", name)
                        .param("address", address)
                        .param("today", today)
                        .param("most", MOST)
                        .update()
                == 1;
    }

    void forget(UUID id) {
        jdbc.sql("delete from tasks.saved_view where id = :id").param("id", id).update();
    }
}
