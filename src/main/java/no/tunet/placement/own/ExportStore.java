package no.tunet.placement.own;

import java.sql.ResultSetMetaData;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tunet.placement.ParticipantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads every row that is kept about one participant, table by table. */
@Repository
class ExportStore {
    private static final String OF_PLACEMENTS =
            "placement_id in (select id from placement.placement where participant_id = :id)";

    /** Each table with the condition that finds the participant's rows in it. */
    private static final Map<String, String> TABLES = tables();

    private final JdbcClient jdbc;

    ExportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The rows of one table: column to text, empty where there is nothing. */
    record Part(String table, List<Map<String, String>> rows) {}

    List<Part> everythingAbout(ParticipantId id) {
        var parts = new ArrayList<Part>();
        TABLES.forEach((table, where) -> parts.add(new Part(table, rows(table, where, id))));
        return List.copyOf(parts);
    }

    private List<Map<String, String>> rows(String table, String where, ParticipantId id) {
        return jdbc.sql("select * from placement." + table + " where " + where)
                .param("id", id.value())
                .query((rs, i) -> {
                    ResultSetMetaData columns = rs.getMetaData();
                    Map<String, String> row = new LinkedHashMap<>();
                    for (int c = 1; c <= columns.getColumnCount(); c++) {
                        row.put(
                                columns.getColumnName(c),
                                Optional.ofNullable(rs.getString(c)).orElse(""));
                    }
                    return row;
                })
                .list();
    }

    private static Map<String, String> tables() {
        var tables = new LinkedHashMap<String, String>();
        tables.put("participant", "id = :id");
        tables.put("assignment", "participant_id = :id");
        tables.put("kin", "participant_id = :id");
        tables.put("placement", "participant_id = :id");
        tables.put("consent", "participant_id = :id");
        tables.put("answer", "participant_id = :id");
        for (String table :
                List.of("wish", "slot", "pause", "information_sheet", "goal", "mark", "day_log", "incident")) {
            tables.put(table, OF_PLACEMENTS);
        }
        return tables;
    }
}
