package no.tunet.register.wanted;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.directory.NeedBrief;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.TargetGroup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WantedStore {
    private static final int SMALLEST_SHOWN = 5;

    /** Whose need a farm answers, when it was told of it. */
    record Told(UUID need, OrganisationId buyer, boolean answered) {}

    /** How far, and how many, when the need says nothing. */
    record Reach(int km, int mostTold) {}

    private final JdbcClient jdbc;

    WantedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Reach reachOn(LocalDate day) {
        return jdbc.sql("""
                        select reach_km, most_told from register.wanted_terms
                        where valid_from <= :day or valid_from = (select min(valid_from) from register.wanted_terms)
                        order by valid_from desc limit 1""")
                .param("day", day)
                .query((rs, i) -> new Reach(rs.getInt("reach_km"), rs.getInt("most_told")))
                .single();
    }

    /** False when the need is published already. */
    boolean add(UUID id, NeedBrief need, LocalDate today) {
        boolean added = jdbc.sql("""
                                insert into register.wanted (id, need_id, buyer_id, state, published_on)
                                values (:id, :need, :buyer, 'OPEN', :today) on conflict do nothing""")
                        .param("id", id)
                        .param("need", need.need())
                        .param("buyer", need.buyer().value())
                        .param("today", today)
                        .update()
                == 1;
        return added && publish(id, need, today);
    }

    private boolean publish(UUID id, NeedBrief need, LocalDate today) {
        return jdbc.sql("""
                                insert into register.wanted_notice (wanted_id, target_group, people, half_days_per_week, activities,
                                  facilities, languages, wanted_from_on, published_on)
                                values (:id, :group, :people, :halfDays, :activities, :facilities, :languages, :from, :today)""")
                        .param("id", id)
                        .param("group", need.group().name())
                        .param("people", need.people() < SMALLEST_SHOWN ? null : need.people())
                        .param("halfDays", need.halfDaysPerWeek())
                        .param("activities", names(need.activities()))
                        .param("facilities", names(need.facilities()))
                        .param("languages", names(need.languages()))
                        .param(
                                "from",
                                need.wantedFrom()
                                        .map(day -> day.withDayOfMonth(1))
                                        .orElse(null))
                        .param("today", today)
                        .update()
                == 1;
    }

    void tell(UUID id, NeedBrief need, OrganisationId farm) {
        jdbc.sql("""
                        insert into register.wanted_told (wanted_id, farm_id, buyer_id, need_id) values (:id, :farm, :buyer, :need)""")
                .param("id", id)
                .param("farm", farm.value())
                .param("buyer", need.buyer().value())
                .param("need", need.need())
                .update();
    }

    List<Notice> newest(int limit) {
        return jdbc.sql("select * from register.wanted_notice order by published_on desc, wanted_id limit :limit")
                .param("limit", limit)
                .query(WantedStore::row)
                .list();
    }

    Optional<Notice> find(UUID id) {
        return jdbc.sql("select * from register.wanted_notice where wanted_id = :id")
                .param("id", id)
                .query(WantedStore::row)
                .optional();
    }

    boolean isOwn(UUID id, OrganisationId buyer) {
        return jdbc.sql(
                        "select exists (select 1 from register.wanted where id = :id and buyer_id = :buyer and state = 'OPEN')")
                .param("id", id)
                .param("buyer", buyer.value())
                .query(Boolean.class)
                .single();
    }

    Optional<Told> told(UUID id, OrganisationId farm) {
        return jdbc.sql("select * from register.wanted_told where wanted_id = :id and farm_id = :farm")
                .param("id", id)
                .param("farm", farm.value())
                .query((rs, i) -> new Told(
                        rs.getObject("need_id", UUID.class),
                        new OrganisationId(rs.getObject("buyer_id", UUID.class)),
                        rs.getObject("answered_on", LocalDate.class) != null))
                .optional();
    }

    void answered(UUID id, OrganisationId farm, LocalDate today) {
        jdbc.sql("update register.wanted_told set answered_on = :today where wanted_id = :id and farm_id = :farm")
                .param("id", id)
                .param("farm", farm.value())
                .param("today", today)
                .update();
    }

    void withdraw(UUID id) {
        jdbc.sql("delete from register.wanted_notice where wanted_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("update register.wanted set state = 'WITHDRAWN' where id = :id")
                .param("id", id)
                .update();
    }

    private static Notice row(ResultSet rs, int i) throws SQLException {
        int people = rs.getInt("people");
        var count = rs.wasNull() ? Optional.<Integer>empty() : Optional.of(people);
        return new Notice(
                rs.getObject("wanted_id", UUID.class),
                TargetGroup.valueOf(rs.getString("target_group")),
                count,
                rs.getInt("half_days_per_week"),
                words(rs.getArray("activities")),
                words(rs.getArray("facilities")),
                words(rs.getArray("languages")),
                Optional.ofNullable(rs.getObject("wanted_from_on", LocalDate.class)),
                rs.getObject("published_on", LocalDate.class));
    }

    private static List<String> words(Array array) throws SQLException {
        return Arrays.stream((Object[]) array.getArray()).map(Object::toString).toList();
    }

    private static String[] names(Collection<? extends Enum<?>> words) {
        return words.stream().map(Enum::name).toArray(String[]::new);
    }
}
