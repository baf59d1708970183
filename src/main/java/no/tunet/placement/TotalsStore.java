package no.tunet.placement;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.tunet.agreement.AgreementId;
import no.tunet.kernel.AbsenceCause;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TotalsStore {
    private final JdbcClient jdbc;

    TotalsStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Count(String state, Optional<String> cause, int number) {}

    private record Goals(int reached, int standing) {}

    AttendanceSummary summary(AgreementId agreement, Period period, int participants, int planned, int closed) {
        var counts = attended(agreement, period);
        int present = sum(counts, "PRESENT");
        int late = sum(counts, "LATE");
        int conflicts = sum(counts, "CONFLICT");
        var absent = absences(counts);
        int marked = present
                + late
                + conflicts
                + absent.values().stream().mapToInt(Integer::intValue).sum();
        int unmarked = Math.max(0, planned - marked);
        int closedUnmarked = Math.min(closed, unmarked);
        if (closedUnmarked > 0) {
            absent.merge(AbsenceCause.FARM_CLOSED, closedUnmarked, Integer::sum);
        }
        var goals = goals(agreement, period);
        return new AttendanceSummary(
                participants,
                planned,
                present + late,
                late,
                absent,
                conflicts,
                unmarked - closedUnmarked,
                counted(
                        "select grade as what, number from placement.incidents(:agreement, :from, :to)",
                        agreement,
                        period),
                counted(
                        "select face as what, number from placement.answers(:agreement, :from, :to)",
                        agreement,
                        period),
                goals.reached(),
                goals.standing());
    }

    Optional<ParticipantResult> result(PlacementId placement, Period period, int planned, int attended) {
        return jdbc.sql("select reference, participant_id, org_id from placement.placement where id = :id")
                .param("id", placement.value())
                .query((rs, i) -> new ParticipantResult(
                        placement,
                        new ParticipantId(rs.getObject("participant_id", UUID.class)),
                        new OrganisationId(rs.getObject("org_id", UUID.class)),
                        rs.getString("reference"),
                        goalsOf(placement, period),
                        planned,
                        attended,
                        facesOf(placement, period)))
                .optional();
    }

    private List<ParticipantResult.GoalResult> goalsOf(PlacementId placement, Period period) {
        return jdbc.sql("""
                        select wording, reached_on <= :to as reached from placement.goal
                        where placement_id = :id and set_on <= :to and (dropped_on is null or dropped_on > :to) order by set_on, id limit 50""")
                .param("id", placement.value())
                .param("to", period.to())
                .query((rs, i) -> new ParticipantResult.GoalResult(rs.getString("wording"), rs.getBoolean("reached")))
                .list();
    }

    private Map<String, Integer> facesOf(PlacementId placement, Period period) {
        return jdbc
                .sql("""
                        select a.face, count(*) as number from placement.answer a
                        where a.placement_id = :id and a.on_day between :from and :to and exists (
                          select 1 from placement.consent c
                          where c.participant_id = a.participant_id and c.purpose = 'OWN_ANSWERS' and c.withdrawn_on is null)
                        group by 1""")
                .param("id", placement.value())
                .param("from", period.from())
                .param("to", period.to())
                .query((rs, i) -> Map.entry(rs.getString("face"), rs.getInt("number")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<Count> attended(AgreementId agreement, Period period) {
        return jdbc.sql("select state, cause, half_days from placement.attended(:agreement, :from, :to)")
                .param("agreement", agreement.value())
                .param("from", period.from())
                .param("to", period.to())
                .query((rs, i) -> new Count(
                        rs.getString("state"), Optional.ofNullable(rs.getString("cause")), rs.getInt("half_days")))
                .list();
    }

    private Goals goals(AgreementId agreement, Period period) {
        return jdbc.sql("select reached, standing from placement.goals(:agreement, :to)")
                .param("agreement", agreement.value())
                .param("to", period.to())
                .query((rs, i) -> new Goals(rs.getInt("reached"), rs.getInt("standing")))
                .single();
    }

    private Map<String, Integer> counted(String sql, AgreementId agreement, Period period) {
        return jdbc
                .sql(sql)
                .param("agreement", agreement.value())
                .param("from", period.from())
                .param("to", period.to())
                .query((rs, i) -> Map.entry(rs.getString("what"), rs.getInt("number")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static int sum(List<Count> counts, String state) {
        return counts.stream()
                .filter(c -> c.state().equals(state))
                .mapToInt(Count::number)
                .sum();
    }

    private static Map<AbsenceCause, Integer> absences(List<Count> counts) {
        var result = new EnumMap<AbsenceCause, Integer>(AbsenceCause.class);
        counts.stream()
                .filter(c -> c.state().equals("ABSENT"))
                .forEach(c -> c.cause()
                        .ifPresent(cause -> result.merge(AbsenceCause.valueOf(cause), c.number(), Integer::sum)));
        return result;
    }
}
