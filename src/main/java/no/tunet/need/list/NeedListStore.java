package no.tunet.need.list;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.TargetGroup;
import no.tunet.need.NeedRows;
import no.tunet.need.NeedState;
import no.tunet.need.StoredNeed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class NeedListStore {
    private static final String MATCHING = """
            from need.need
            where org_id = :org
              and (cast(:state as text) is null or state = :state)
              and (cast(:group as text) is null or target_group = :group)
              and (cast(:unit as uuid) is null or unit_id = :unit)
              and (cast(:words as text) is null or concat_ws(' ', today_description, area, more) ilike '%' || :words || '%')
            """;

    private final JdbcClient jdbc;

    NeedListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What to look for; everything open finds all. */
    record Filter(Optional<NeedState> state, Optional<TargetGroup> group, Optional<UUID> unit, Optional<String> words) {
        boolean isSet() {
            return state.isPresent() || group.isPresent() || unit.isPresent() || words.isPresent();
        }
    }

    long count(OrganisationId organisation, Filter filter) {
        return jdbc.sql("select count(*) " + MATCHING)
                .params(parameters(organisation, filter))
                .query(Long.class)
                .single();
    }

    List<StoredNeed> page(OrganisationId organisation, Filter filter, int offset, int size) {
        return jdbc.sql("select * " + MATCHING + " order by state_on desc, id desc offset :offset limit :size")
                .params(parameters(organisation, filter))
                .param("offset", offset)
                .param("size", size)
                .query(NeedRows::stored)
                .list();
    }

    private static Map<String, @Nullable Object> parameters(OrganisationId organisation, Filter filter) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("org", organisation.value());
        parameters.put("state", filter.state().map(Enum::name).orElse(null));
        parameters.put("group", filter.group().map(Enum::name).orElse(null));
        parameters.put("unit", filter.unit().orElse(null));
        parameters.put("words", filter.words().map(NeedListStore::literal).orElse(null));
        return parameters;
    }

    /** Words are looked for as they stand: the pattern signs of SQL mean themselves. */
    private static String literal(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
