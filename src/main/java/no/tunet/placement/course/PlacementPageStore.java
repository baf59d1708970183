package no.tunet.placement.course;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunet.placement.PlacementId;
import no.tunet.placement.store.SlotStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads a placement with what its page shows around it, in one statement however many half-days it fills. */
@Repository
class PlacementPageStore {
    private static final int MOST_SLOTS = 200;

    private final JdbcClient jdbc;

    PlacementPageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A placement, the farm's name of the day, who answers for it (when anybody was ever named), and its half-days, the latest first. */
    record Whole(
            PlacementFile file, String farm, Optional<Answering> answering, List<PlacementPageView.SlotLine> slots) {}

    /** Owner and deputy by name; an owner who has left without a successor is nobody. */
    record Answering(Optional<String> owner, Optional<String> deputy) {}

    Optional<Whole> find(PlacementId id, LocalDate today) {
        List<Row> rows = jdbc.sql("select " + PlacementStore.COLUMNS + """
                        , coalesce(n.name, '') as farm_name, r.about_id is not null as answered_for, o.name as owner_name, d.name as deputy_name,
                          s.weekday, s.half, s.place_number, lower(s.during) as from_on, upper(s.during) as before_on
                        from placement.placement l
                        join placement.participant p on p.id = l.participant_id
                        left join party.organisation_name n on n.organisation_id = l.farm_org_id and n.during @> :today::date
                        left join tasks.responsibility r on r.about_kind = 'placement' and r.about_id = l.id
                        left join party.person o on o.id = r.owner_id
                        left join party.person d on d.id = r.deputy_id
                        left join placement.slot s on s.placement_id = l.id
                        where l.id = :id order by lower(s.during) desc, s.weekday, s.half desc limit :most""")
                .param("id", id.value())
                .param("today", today)
                .param("most", MOST_SLOTS)
                .query(PlacementPageStore::row)
                .list();
        return rows.stream()
                .findFirst()
                .map(first -> new Whole(
                        first.file(),
                        first.farm(),
                        first.answering(),
                        rows.stream().flatMap(row -> row.slot().stream()).toList()));
    }

    private record Row(
            PlacementFile file,
            String farm,
            Optional<Answering> answering,
            Optional<PlacementPageView.SlotLine> slot) {}

    private static Row row(ResultSet rs, int i) throws SQLException {
        return new Row(
                PlacementStore.file(rs, i),
                rs.getString("farm_name"),
                rs.getBoolean("answered_for")
                        ? Optional.of(new Answering(
                                Optional.ofNullable(rs.getString("owner_name")),
                                Optional.ofNullable(rs.getString("deputy_name"))))
                        : Optional.empty(),
                rs.getString("half") == null
                        ? Optional.empty()
                        : Optional.of(new PlacementPageView.SlotLine(
                                SlotStore.halfDay(rs), rs.getInt("place_number"), SlotStore.period(rs))));
    }
}
