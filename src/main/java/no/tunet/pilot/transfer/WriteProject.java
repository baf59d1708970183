package no.tunet.pilot.transfer;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.tunet.pilot.KeptPlan;
import no.tunet.pilot.PilotRecordStore;
import no.tunet.pilot.domain.PlanTable;
import no.tunet.pilot.domain.RecordKind;
import no.tunet.ui.Sheet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes a project as it is read, row by row: one JSON, or a zip with one CSV file per table. A text that a spreadsheet would run is defused. */
@Component
public class WriteProject {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final PilotRecordStore records;

    WriteProject(PilotRecordStore records) {
        this.records = records;
    }

    @Transactional(readOnly = true)
    public void json(KeptPlan plan, OutputStream out) {
        try (JsonGenerator json = MAPPER.createGenerator(out)) {
            json.writeStartObject();
            for (PlanTable table : plan.tables()) {
                json.writeArrayPropertyStart(table.name());
                table.rows().forEach(row -> row(json, cells(table, row)));
                json.writeEndArray();
            }
            for (RecordKind kind : RecordKind.values()) {
                json.writeArrayPropertyStart(kind.file());
                records.each(plan.id(), kind, cells -> row(json, cells));
                json.writeEndArray();
            }
            json.writeEndObject();
        }
    }

    @Transactional(readOnly = true)
    public void zip(KeptPlan plan, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (PlanTable table : plan.tables()) {
            file(
                    zip,
                    table.name(),
                    table.columns(),
                    csv -> table.rows().forEach(row -> record(csv, table.columns(), cells(table, row))));
        }
        for (RecordKind kind : RecordKind.values()) {
            var columns = kind.columns().stream().map(RecordKind.Column::name).toList();
            file(zip, kind.file(), columns, csv -> records.each(plan.id(), kind, cells -> record(csv, columns, cells)));
        }
        zip.finish();
    }

    private static Map<String, String> cells(PlanTable table, PlanTable.Row row) {
        var cells = new LinkedHashMap<String, String>();
        table.columns().stream().filter(c -> !row.text(c).isEmpty()).forEach(c -> cells.put(c, row.text(c)));
        return cells;
    }

    private static void row(JsonGenerator json, Map<String, String> cells) {
        json.writeStartObject();
        cells.forEach(json::writeStringProperty);
        json.writeEndObject();
    }

    private static void file(ZipOutputStream zip, String name, List<String> columns, Consumer<CsvWriter> rows)
            throws IOException {
        zip.putNextEntry(new ZipEntry(name + ".csv"));
        Writer writer = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().build(writer);
        csv.writeRecord(columns);
        rows.accept(csv);
        csv.flush();
        writer.flush();
        zip.closeEntry();
    }

    private static void record(CsvWriter csv, List<String> columns, Map<String, String> cells) {
        csv.writeRecord(columns.stream()
                .map(c -> Sheet.defused(cells.getOrDefault(c, "")))
                .toList());
    }
}
