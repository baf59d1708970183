package no.tunet.placement.own;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.ForRoles;
import no.tunet.access.Right;
import no.tunet.audit.AccessLog;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Role;
import no.tunet.placement.ParticipantId;
import no.tunet.placement.domain.ReadingPurpose;
import no.tunet.ui.Download;
import no.tunet.ui.Form;
import no.tunet.ui.View;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.ObjectMapper;

/** All data about one person to read, print or take along (GDPR articles 15 and 20): page, CSV, JSON. */
@Controller
public class ExportPage {
    private static final int SHOWN = 12;

    private final OwnStore store;
    private final ExportStore export;
    private final AccessLog log;
    private final ObjectMapper json;

    ExportPage(OwnStore store, ExportStore export, AccessLog log, ObjectMapper json) {
        this.store = store;
        this.export = export;
        this.log = log;
        this.json = json;
    }

    @ForRoles(Role.PARTICIPANT)
    @GetMapping("/min-uke/data")
    @Transactional(readOnly = true)
    public Object own(Form form) {
        var me = store.mine(Acting.member().person()).orElseThrow(ExportPage::notFound);
        return answer(form, me, "/min-uke/data");
    }

    @Allowed(data = DataKind.K9_PLAN, right = Right.UPDATE)
    @GetMapping("/deltakere/{id}/data")
    @Transactional
    public Object of(Form form, @PathVariable ParticipantId id) {
        var me = store.find(id).orElseThrow(ExportPage::notFound);
        log.read(id.value(), me.organisation(), ReadingPurpose.ACCESS_REQUEST.key());
        return answer(form, me, "/deltakere/" + id + "/data");
    }

    private Object answer(Form form, OwnStore.Me me, String base) {
        var parts = export.everythingAbout(me.id());
        return switch (form.value("form")) {
            case "csv" -> Download.file("mine-data.csv", "text/csv;charset=UTF-8", csv(parts));
            case "json" -> Download.file("mine-data.json", "application/json", json(parts));
            default -> View.of("placement/own/export", view(parts, me, base)).form(form);
        };
    }

    private ExportView view(List<ExportStore.Part> parts, OwnStore.Me me, String base) {
        return new ExportView(
                base,
                parts.stream()
                        .map(part -> new ExportView.Part(
                                part.table(),
                                part.rows().stream().limit(SHOWN).toList(),
                                part.rows().size()))
                        .toList(),
                log.ofParticipant(me.id().value()));
    }

    private static byte[] csv(List<ExportStore.Part> parts) {
        var text = new StringWriter();
        text.write('\ufeff');
        try (var writer = CsvWriter.builder().fieldSeparator(';').build(text)) {
            for (var part : parts) {
                for (Map<String, String> row : part.rows()) {
                    row.forEach((column, value) -> writer.writeRecord(part.table(), column, value));
                }
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private byte[] json(List<ExportStore.Part> parts) {
        var all = new LinkedHashMap<String, Object>();
        parts.forEach(part -> all.put(part.table(), part.rows()));
        return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(all);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
