package no.tunet.register.saved;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Ids;
import no.tunet.kernel.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SavedSearchStore {
    private final JdbcClient jdbc;

    SavedSearchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(UUID id, String query, LocalDate savedOn) {}

    /** A visitor's subscription, confirmed or not. */
    record Subscribed(UUID id, String token, String query, Optional<LocalDate> confirmedOn) {}

    List<Row> mine(Actor.Member member) {
        return jdbc.sql("""
                        select id, query, saved_on from register.saved_search
                        where person_id = :person and org_id = :org order by saved_on desc, id desc limit 100""")
                .param("person", member.person().value())
                .param("org", member.organisation().value())
                .query((rs, i) -> new Row(
                        rs.getObject("id", UUID.class),
                        rs.getString("query"),
                        rs.getObject("saved_on", LocalDate.class)))
                .list();
    }

    void save(Actor.Member member, String query, Collection<UUID> told, LocalDate today) {
        jdbc.sql("""
                        insert into register.saved_search (id, org_id, person_id, query, told, saved_on, asked_on)
                        values (:id, :org, :person, :query, :told, :today, :today)
                        on conflict (person_id, org_id, query) do nothing""")
                .param("id", Ids.next())
                .param("org", member.organisation().value())
                .param("person", member.person().value())
                .param("query", query)
                .param("told", told.toArray(UUID[]::new))
                .param("today", today)
                .update();
    }

    void forget(Actor.Member member, UUID id) {
        jdbc.sql("delete from register.saved_search where id = :id and person_id = :person and org_id = :org")
                .param("id", id)
                .param("person", member.person().value())
                .param("org", member.organisation().value())
                .update();
    }

    /** How many searches an address has, confirmed or not. */
    long subscriptionsOf(String email) {
        return jdbc.sql("select count(*) from register.subscription where email = :email")
                .param("email", email)
                .query(Long.class)
                .single();
    }

    /** False when the address has this search already. */
    boolean subscribe(String token, String email, Language language, String query, LocalDate today) {
        return jdbc.sql("""
                                insert into register.subscription (id, token, email, language, query, made_on, asked_on)
                                values (:id, :token, :email, :language, :query, :today, :today)
                                on conflict (email, query) do nothing""")
                        .param("id", Ids.next())
                        .param("token", token)
                        .param("email", email)
                        .param("language", language.code())
                        .param("query", query)
                        .param("today", today)
                        .update()
                == 1;
    }

    Optional<Subscribed> subscription(String token) {
        return jdbc.sql("select id, token, query, confirmed_on from register.subscription where token = :token")
                .param("token", token)
                .query((rs, i) -> new Subscribed(
                        rs.getObject("id", UUID.class),
                        rs.getString("token"),
                        rs.getString("query"),
                        Optional.ofNullable(rs.getObject("confirmed_on", LocalDate.class))))
                .optional();
    }

    void confirm(UUID id, Collection<UUID> told, LocalDate today) {
        jdbc.sql("""
                        update register.subscription set confirmed_on = :today, asked_on = :today, told = :told
                        where id = :id and confirmed_on is null""")
                .param("id", id)
                .param("told", told.toArray(UUID[]::new))
                .param("today", today)
                .update();
    }

    /** Forgets the search behind a secret, whoever it is kept for. */
    void stop(String token) {
        jdbc.sql("delete from register.subscription where token = :token")
                .param("token", token)
                .update();
        jdbc.sql("delete from register.saved_search where token = :token")
                .param("token", token)
                .update();
    }

    /** Forgets what nobody confirmed. */
    void forgetUnconfirmed(LocalDate before) {
        jdbc.sql("delete from register.subscription where confirmed_on is null and made_on < :before")
                .param("before", before)
                .update();
    }

    /** Searches that have not been asked today, of people who still belong to the organisation, and confirmed ones of visitors. */
    List<Kept> due(LocalDate today, UUID after, int limit) {
        return jdbc.sql("""
                        select s.id, s.query, s.told, s.person_id, s.token, null as email, null as language
                        from register.saved_search s
                        where s.id > :after and s.asked_on < :today and exists (select 1 from party.membership m
                          where m.person_id = s.person_id and m.organisation_id = s.org_id and m.during @> :today::date)
                        union all
                        select id, query, told, null, token, email, language from register.subscription
                        where id > :after and asked_on < :today and confirmed_on is not null
                        order by 1 limit :limit""")
                .param("today", today)
                .param("after", after)
                .param("limit", limit)
                .query(SavedSearchStore::kept)
                .list();
    }

    void asked(Kept kept, Collection<UUID> told, LocalDate today) {
        String table = switch (kept.whose()) {
            case Kept.Whose.Members m -> "register.saved_search";
            case Kept.Whose.Visitors v -> "register.subscription";
        };
        jdbc.sql("update " + table + " set told = :told, asked_on = :today where id = :id")
                .param("told", told.toArray(UUID[]::new))
                .param("today", today)
                .param("id", kept.id())
                .update();
    }

    private static Kept kept(ResultSet rs, int i) throws SQLException {
        var person = rs.getObject("person_id", UUID.class);
        Set<UUID> told = Arrays.stream((Object[]) rs.getArray("told").getArray())
                .map(UUID.class::cast)
                .collect(Collectors.toSet());
        return new Kept(
                rs.getObject("id", UUID.class),
                person == null
                        ? new Kept.Whose.Visitors(
                                rs.getString("token"), rs.getString("email"), Language.of(rs.getString("language")))
                        : new Kept.Whose.Members(person, rs.getString("token")),
                rs.getString("query"),
                told);
    }
}
