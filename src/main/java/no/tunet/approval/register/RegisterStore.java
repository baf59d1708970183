package no.tunet.approval.register;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.tunet.approval.domain.StandingKind;
import no.tunet.kernel.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RegisterStore {
    /** The standing of every farm on a day; the same rule as {@code Course.on}, and a test holds them together. */
    private static final String STANDINGS = """
            with standing as (
              select o.id, n.name, o.org_number, v.to_on,
                case when last.kind is null then 'NONE' when last.kind = 'ENDED' then 'ENDED' when v.to_on < :today then 'LAPSED'
                     when last.kind = 'SUSPENDED' then 'SUSPENDED' else 'OPEN' end as standing
              from party.organisation o
              join party.organisation_name n on n.organisation_id = o.id and n.during @> :today::date
              left join lateral (select s.kind from approval.step s where s.farm_id = o.id and s.from_on <= :today
                order by s.ordinal desc limit 1) last on true
              left join lateral (select s.to_on from approval.step s where s.farm_id = o.id and s.from_on <= :today and s.kind = 'OPENED'
                order by s.ordinal desc limit 1) v on true
              where o.kind = 'FARM' and (:words = '' or n.name ilike '%' || :words || '%' or o.org_number = :words))
            """;

    private final JdbcClient jdbc;

    RegisterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RegisterRow> list(String words, Optional<StandingKind> standing, LocalDate today, int limit, int offset) {
        return jdbc.sql(STANDINGS + """
                        select * from standing where :standing = '' or standing = :standing
                        order by case standing when 'NONE' then 0 when 'SUSPENDED' then 1 else 2 end, to_on, name, id
                        limit :limit offset :offset""")
                .param("words", words)
                .param("standing", standing.map(Enum::name).orElse(""))
                .param("today", today)
                .param("limit", limit)
                .param("offset", offset)
                .query((rs, i) -> new RegisterRow(
                        new OrganisationId(rs.getObject("id", UUID.class)),
                        rs.getString("name"),
                        Optional.ofNullable(rs.getString("org_number")),
                        StandingKind.valueOf(rs.getString("standing")),
                        Optional.ofNullable(rs.getObject("to_on", LocalDate.class))))
                .list();
    }

    Map<StandingKind, Long> counts(String words, LocalDate today) {
        var counts = new EnumMap<StandingKind, Long>(StandingKind.class);
        jdbc.sql(STANDINGS + "select standing, count(*) as farms from standing group by standing")
                .param("words", words)
                .param("today", today)
                .query(rs -> {
                    counts.put(StandingKind.valueOf(rs.getString("standing")), rs.getLong("farms"));
                });
        return counts;
    }
}
