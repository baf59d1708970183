package no.tunet.pilot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import no.tunet.kernel.Ids;
import no.tunet.kernel.Money;
import no.tunet.kernel.OrganisationId;
import no.tunet.pilot.PartnerView.Part;
import no.tunet.pilot.domain.PartnerLine;
import no.tunet.pilot.domain.PrintedTotal;
import no.tunet.pilot.domain.YearAmounts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who takes part in a pilot and with what lines. For this module's own slices. */
@Repository
public class PartnerStore {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    PartnerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The owner first, then all others, each with its lines; at most one hundred. */
    public List<PartnerView> of(KeptPlan plan) {
        return jdbc.sql("""
                        select o.id, o.part, l.started_on,
                          (select coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'side', n.side, 'key', n.line_key, 'name', n.name,
                              'amounts', n.amounts) order by n.side, n.line_key, n.name), '[]')
                           from pilot.partner_line n where n.pilot_id = :pilot and n.org_id = o.id) as lines
                        from (select p.org_id as id, 'OWNER' as part from pilot.pilot p where p.id = :pilot
                              union all select p.partner_id, p.part from pilot.partner p where p.pilot_id = :pilot) o
                        left join pilot.local_plan l on l.pilot_id = :pilot and l.org_id = o.id
                        order by o.part <> 'OWNER', o.part = 'FUNDER', o.part, o.id limit 100""")
                .param("pilot", plan.id().value())
                .query((rs, i) -> {
                    var id = new OrganisationId(rs.getObject("id", UUID.class));
                    return new PartnerView(
                            id,
                            Part.valueOf(rs.getString("part")),
                            Optional.ofNullable(rs.getObject("started_on", LocalDate.class)),
                            lines(id, rs.getString("lines")));
                })
                .list();
    }

    private static List<PartnerLine> lines(OrganisationId partner, String json) {
        var lines = new ArrayList<PartnerLine>();
        for (JsonNode line : MAPPER.readTree(json)) {
            lines.add(new PartnerLine(
                    UUID.fromString(line.path("id").asString("")),
                    partner,
                    PrintedTotal.Side.valueOf(line.path("side").asString("")),
                    line.path("key").asString(""),
                    line.path("name").asString(""),
                    amounts(line.path("amounts"))));
        }
        return List.copyOf(lines);
    }

    /** Keeps a line of the acting organisation; the same line under the same name is replaced. */
    public void keep(PilotId pilot, PartnerLine line, LocalDate today) {
        jdbc.sql("""
                        insert into pilot.partner_line (id, pilot_id, org_id, side, line_key, name, amounts, entered_on)
                        values (:id, :pilot, :org, :side, :key, :name, :amounts::jsonb, :today)
                        on conflict (pilot_id, org_id, side, line_key, name)
                        do update set amounts = excluded.amounts, entered_on = excluded.entered_on""")
                .param("id", Ids.next())
                .param("pilot", pilot.value())
                .param("org", line.partner().value())
                .param("side", line.side().name())
                .param("key", line.lineKey())
                .param("name", line.name())
                .param("amounts", json(line.amounts()))
                .param("today", today)
                .update();
    }

    /** Removes a line; false when it is not there, or not one's own. */
    public boolean remove(PilotId pilot, OrganisationId own, UUID line) {
        return jdbc.sql("delete from pilot.partner_line where id = :id and pilot_id = :pilot and org_id = :org")
                        .param("id", line)
                        .param("pilot", pilot.value())
                        .param("org", own.value())
                        .update()
                == 1;
    }

    private static String json(YearAmounts amounts) {
        var node = MAPPER.createObjectNode();
        amounts.byYear().forEach((year, amount) -> node.put(String.valueOf(year), amount.ore()));
        return MAPPER.writeValueAsString(node);
    }

    private static YearAmounts amounts(JsonNode json) {
        var byYear = new TreeMap<Integer, Money>();
        json.properties()
                .forEach(e -> byYear.put(
                        Integer.parseInt(e.getKey()), new Money(e.getValue().asLong())));
        return new YearAmounts(byYear);
    }
}
