package no.tunet.directory.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import no.tunet.directory.OfferId;
import no.tunet.directory.column.Columns;
import no.tunet.directory.domain.Candidate;
import no.tunet.directory.domain.DetourFactor;
import no.tunet.directory.domain.Position;
import no.tunet.directory.domain.Wish;
import no.tunet.kernel.Activity;
import no.tunet.kernel.Competence;
import no.tunet.kernel.Facility;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.Money;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.SpokenLanguage;
import no.tunet.kernel.TargetGroup;
import no.tunet.kernel.Transport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class SearchStore {
    /** The same counting of lacks as {@code Match.of}; a test holds the two together. Kilometres as {@code DetourFactor.estimateKm}. */
    private static final String FOUND = """
            with near as (
              select p.*, f.free_places,
                case when :located then greatest(1, floor(:factor * 2 * 6371.0088 * asin(least(1, sqrt(
                  power(sin(radians(p.latitude - :latitude) / 2), 2) + cos(radians(p.latitude)) * cos(radians(:latitude))
                  * power(sin(radians(p.longitude - :longitude) / 2), 2)))) + 0.5))::int end as km
              from directory.published_offer p
              left join lateral (
                select array_agg(p.places - coalesce(t.taken, 0) order by h.half_day) as free_places
                from unnest(p.half_days) h(half_day)
                left join (select t.half_day, count(*) as taken from directory.taken_place t
                  where t.offer_id = p.offer_id and t.during @> :from::date group by t.half_day) t on t.half_day = h.half_day) f on true
              where :today between p.approved_from and p.approved_to
                and (cardinality(:groups::text[]) = 0 or p.groups && :groups::text[])
                and (cardinality(:municipalities::text[]) = 0 or p.municipality_code = any(:municipalities::text[]))
                and (:words = '' or p.words @@ websearch_to_tsquery('norwegian', :words) or :words <% p.plain)),
            weighed as (
              select n.*,
                (select count(*) from unnest(:halfDays::smallint[]) w where not exists (
                  select 1 from unnest(n.half_days, n.free_places) x(half_day, free) where x.half_day = w and x.free >= :people))
                + case when cardinality(:halfDays::smallint[]) = 0 and not exists (
                  select 1 from unnest(n.free_places) free where free >= :people) then 1 else 0 end
                + case when n.km > :mostKm then 1 else 0 end
                + (select count(*) from unnest(:competences::text[]) w where w <> all(n.competences))
                + (select count(*) from unnest(:activities::text[]) w where w <> all(n.activities))
                + (select count(*) from unnest(:facilities::text[]) w where w <> all(n.facilities))
                + (select count(*) from unnest(:languages::text[]) w where w <> all(n.languages))
                + case when cardinality(:transports::text[]) > 0 and not n.transports && :transports::text[] then 1 else 0 end as lacks,
                case when :words = '' then 0
                  else ts_rank(n.words, websearch_to_tsquery('norwegian', :words)) + word_similarity(:words, n.plain) end as nearness
              from near n)
            """;

    private static final String APPROVED_AND_SAID = """
            :today between p.approved_from and p.approved_to
            and (:words = '' or p.words @@ websearch_to_tsquery('norwegian', :words) or :words <% p.plain)
            """;

    private final JdbcClient jdbc;

    SearchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The factor in force on a day; before the first one, the first. */
    DetourFactor factorOn(LocalDate day) {
        return jdbc.sql("""
                        select factor, valid_from, source from directory.detour_factor
                        where valid_from <= :day or valid_from = (select min(valid_from) from directory.detour_factor)
                        order by valid_from desc limit 1""")
                .param("day", day)
                .query((rs, i) -> new DetourFactor(
                        rs.getBigDecimal("factor"),
                        rs.getObject("valid_from", LocalDate.class),
                        rs.getString("source")))
                .single();
    }

    /** One page of what was found, best first, and how many there are in all. */
    Result find(SearchQuery query, DetourFactor factor, LocalDate today, int limit, int offset) {
        var total = new long[1];
        var found = new ArrayList<SearchHit.Found>();
        params(jdbc.sql(FOUND + """
                                select *, count(*) over () as total from weighed where not :onlyWhole or lacks = 0
                                order by lacks, nearness desc, km nulls last, name, offer_id limit :limit offset :offset"""), query, factor)
                .param("today", today)
                .param("limit", limit)
                .param("offset", offset)
                .query(rs -> {
                    total[0] = rs.getLong("total");
                    found.add(row(rs));
                });
        return new Result(List.copyOf(found), total[0]);
    }

    record Result(List<SearchHit.Found> hits, long total) {}

    /** How many offers each group and each municipality would leave, by the kind of facet. */
    Map<String, List<Facet>> facets(SearchQuery query, LocalDate today) {
        var facets = new TreeMap<String, List<Facet>>();
        jdbc.sql("""
                        select 'group' as kind, g as value, g as label, count(*) as offers
                        from directory.published_offer p, unnest(p.groups) g
                        where %s and (cardinality(:municipalities::text[]) = 0 or p.municipality_code = any(:municipalities::text[]))
                        group by g
                        union all
                        (select 'municipality', p.municipality_code, min(p.municipality_name), count(*)
                        from directory.published_offer p
                        where %s and (cardinality(:groups::text[]) = 0 or p.groups && :groups::text[]) and p.municipality_code is not null
                        group by p.municipality_code order by count(*) desc, 2 limit 20)""".formatted(APPROVED_AND_SAID, APPROVED_AND_SAID))
                .param("today", today)
                .param("words", query.words())
                .param("groups", Columns.names(query.groups()))
                .param("municipalities", query.municipalities().toArray(String[]::new))
                .query(rs -> {
                    facets.computeIfAbsent(rs.getString("kind"), kind -> new ArrayList<>())
                            .add(new Facet(rs.getString("value"), rs.getString("label"), rs.getLong("offers")));
                });
        return facets;
    }

    private static StatementSpec params(StatementSpec statement, SearchQuery query, DetourFactor factor) {
        Wish wish = query.wish();
        var reach = wish.reach();
        return statement
                .param("located", reach.isPresent())
                .param(
                        "latitude",
                        reach.map(r -> r.origin().position().latitude()).orElse(0.0))
                .param(
                        "longitude",
                        reach.map(r -> r.origin().position().longitude()).orElse(0.0))
                .param("factor", factor.factor().doubleValue())
                .param("mostKm", reach.flatMap(Wish.Reach::mostKm).orElse(Integer.MAX_VALUE))
                .param("from", wish.from())
                .param("people", wish.people())
                .param("groups", Columns.names(query.groups()))
                .param("municipalities", query.municipalities().toArray(String[]::new))
                .param("words", query.words())
                .param("onlyWhole", query.onlyWhole())
                .param("halfDays", Columns.codes(wish.halfDays()))
                .param("competences", Columns.names(wish.competences()))
                .param("activities", Columns.names(wish.activities()))
                .param("facilities", Columns.names(wish.facilities()))
                .param("languages", Columns.names(wish.languages()))
                .param("transports", Columns.names(wish.transports()));
    }

    private static SearchHit.Found row(ResultSet rs) throws SQLException {
        long price = rs.getLong("price_ore");
        var asked = rs.wasNull() ? Optional.<Money>empty() : Optional.of(new Money(price));
        int km = rs.getInt("km");
        var road = rs.wasNull() ? Optional.<Integer>empty() : Optional.of(km);
        return new SearchHit.Found(
                new OfferId(rs.getObject("offer_id", UUID.class)),
                rs.getString("name"),
                new OrganisationId(rs.getObject("farm_id", UUID.class)),
                rs.getString("farm_name"),
                rs.getString("municipality_name"),
                asked,
                new Position(rs.getDouble("latitude"), rs.getDouble("longitude")),
                rs.getObject("approved_to", LocalDate.class),
                rs.getInt("lacks"),
                new Candidate(
                        Columns.words(rs, "groups", TargetGroup.class),
                        free(rs),
                        road,
                        Columns.words(rs, "competences", Competence.class),
                        Columns.words(rs, "activities", Activity.class),
                        Columns.words(rs, "facilities", Facility.class),
                        Columns.words(rs, "transports", Transport.class),
                        Columns.words(rs, "languages", SpokenLanguage.class)));
    }

    private static Map<HalfDayOfWeek, Integer> free(ResultSet rs) throws SQLException {
        var free = new TreeMap<HalfDayOfWeek, Integer>();
        var counts = (Object[]) rs.getArray("free_places").getArray();
        int i = 0;
        for (HalfDayOfWeek at : Columns.halfDays(rs, "half_days")) {
            free.put(at, ((Number) counts[i++]).intValue());
        }
        return free;
    }
}
