package no.tunet.approval.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.tunet.approval.domain.DayNumbers;
import no.tunet.approval.domain.Paper;
import no.tunet.approval.domain.PaperKind;
import no.tunet.approval.domain.PaperRule;
import no.tunet.approval.domain.Papers;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Ids;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Papers, the rules for them and the day numbers of the scheme. */
@Repository
public class PaperStore {
    private final JdbcClient jdbc;

    PaperStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Papers of(OrganisationId farm, LocalDate day) {
        return asked(List.of(farm), day).of(farm);
    }

    /** What the scheme asks for on a day, and what farms have shown. */
    public record Asked(Map<OrganisationId, Papers> shown, List<PaperRule> rules, DayNumbers days) {
        public Papers of(OrganisationId farm) {
            return shown.getOrDefault(farm, new Papers(List.of(), rules));
        }
    }

    /** Papers, rules and day numbers in one statement. */
    public Asked asked(Collection<OrganisationId> farms, LocalDate day) {
        var shown = new HashMap<OrganisationId, List<Paper>>();
        var rules = new ArrayList<PaperRule>();
        var numbers = new HashMap<String, Integer>();
        jdbc.sql("""
                        select 'PAPER' as part, farm_id, kind, valid_from, coalesce(valid_to, date '9999-12-31') as valid_to, label, registered_on,
                          null::boolean as required, null::boolean as holds, null::int as months, null::text as source, null::int as number
                        from approval.paper where farm_id = any(:farms)
                        union all
                        select 'RULE', null, r.kind, null, null, null, null, r.required, r.holds, r.months, r.source, null from (
                          select distinct on (kind) * from approval.paper_rule where valid_from <= :day order by kind, valid_from desc) r
                        union all
                        select 'NUMBER', null, n.name, null, null, null, null, null, null, null, null, n.number from (
                          select distinct on (name) * from approval.day_number where valid_from <= :day order by name, valid_from desc) n
                        order by part, farm_id, kind, valid_from desc""")
                .param("farms", farms.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .param("day", day)
                .query(rs -> {
                    switch (rs.getString("part")) {
                        case "PAPER" ->
                            shown.computeIfAbsent(
                                            new OrganisationId(rs.getObject("farm_id", UUID.class)),
                                            f -> new ArrayList<>())
                                    .add(paper(rs));
                        case "RULE" -> rules.add(rule(rs));
                        default -> numbers.put(rs.getString("kind"), rs.getInt("number"));
                    }
                });
        var papers = new HashMap<OrganisationId, Papers>();
        shown.forEach((farm, its) -> papers.put(farm, new Papers(its, rules)));
        return new Asked(papers, List.copyOf(rules), days(numbers));
    }

    /** The papers of each farm that has shown any. */
    public Map<OrganisationId, Papers> ofAll(Collection<OrganisationId> farms, LocalDate day) {
        return asked(farms, day).shown();
    }

    public List<PaperRule> rules(LocalDate day) {
        return jdbc.sql("""
                        select distinct on (kind) kind, required, holds, months, source from approval.paper_rule
                        where valid_from <= :day order by kind, valid_from desc""").param("day", day).query((rs, i) -> rule(rs)).list();
    }

    private static Paper paper(ResultSet rs) throws SQLException {
        return new Paper(
                PaperKind.valueOf(rs.getString("kind")),
                new Period(rs.getObject("valid_from", LocalDate.class), rs.getObject("valid_to", LocalDate.class)),
                rs.getString("label"),
                rs.getObject("registered_on", LocalDate.class));
    }

    private static PaperRule rule(ResultSet rs) throws SQLException {
        return new PaperRule(
                PaperKind.valueOf(rs.getString("kind")),
                rs.getBoolean("required"),
                rs.getBoolean("holds"),
                Optional.ofNullable(rs.getObject("months", Integer.class)),
                rs.getString("source"));
    }

    public void add(OrganisationId farm, Paper paper, Actor.Member by) {
        jdbc.sql("""
                        insert into approval.paper (id, farm_id, kind, valid_from, valid_to, label, registered_on, registered_by)
                        values (:id, :farm, :kind, :from, :to, :label, :on, :by)""")
                .param("id", Ids.next())
                .param("farm", farm.value())
                .param("kind", paper.kind().name())
                .param("from", paper.validity().from())
                .param("to", paper.validity().isOpen() ? null : paper.validity().to())
                .param("label", paper.label())
                .param("on", paper.registeredOn())
                .param("by", by.person().value())
                .update();
    }

    public DayNumbers dayNumbers(LocalDate day) {
        return asked(List.of(), day).days();
    }

    private static DayNumbers days(Map<String, Integer> numbers) {
        return new DayNumbers(
                number(numbers, "ANSWER"),
                number(numbers, "DECIDE"),
                number(numbers, "SELF_AUDIT_GRACE"),
                number(numbers, "WARN_FIRST"),
                number(numbers, "WARN_SECOND"),
                number(numbers, "WARN_LAST"),
                number(numbers, "WARN_BUYERS"));
    }

    private static int number(Map<String, Integer> numbers, String name) {
        return Optional.ofNullable(numbers.get(name))
                .orElseThrow(() -> new IllegalStateException("no day number " + name));
    }
}
