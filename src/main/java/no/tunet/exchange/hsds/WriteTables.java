package no.tunet.exchange.hsds;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.tunet.directory.OfferId;
import no.tunet.directory.PublishedOffer;
import no.tunet.directory.PublishedOffers;
import no.tunet.kernel.Language;
import no.tunet.ui.Sheet;
import org.springframework.stereotype.Component;

/** Writes tables as they are read, some hundred services at a time, so that a large register costs no more memory than a small one. */
@Component
class WriteTables {
    private static final int STEP = 500;

    private final PublishedOffers offers;
    private final ReadHsds read;
    private final HsdsMapping mapping;
    private final Taxonomies taxonomies;

    WriteTables(PublishedOffers offers, ReadHsds read, HsdsMapping mapping, Taxonomies taxonomies) {
        this.offers = offers;
        this.read = read;
        this.mapping = mapping;
        this.taxonomies = taxonomies;
    }

    /** All tables, the taxonomies too. */
    void zip(OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (Table table : Tables.ALL) {
            zip.putNextEntry(new ZipEntry(table.file()));
            write(table, zip);
            zip.closeEntry();
        }
        zip.putNextEntry(new ZipEntry("taxonomies.csv"));
        rows(
                zip,
                List.of("id", "name", "description", "version"),
                taxonomies.taxonomies(Language.NB).stream()
                        .map(t -> List.<Object>of(t.id(), t.name(), t.description(), t.version()))
                        .toList());
        zip.closeEntry();
        zip.putNextEntry(new ZipEntry("taxonomy_terms.csv"));
        rows(
                zip,
                List.of("id", "code", "name", "description", "taxonomy", "taxonomy_id", "language"),
                taxonomies.terms(Optional.empty(), Language.NB).stream()
                        .map(t -> List.<Object>of(
                                t.id(),
                                t.code(),
                                t.name(),
                                t.description(),
                                t.taxonomy(),
                                t.taxonomyId(),
                                t.language()))
                        .toList());
        zip.closeEntry();
        zip.finish();
    }

    void write(Table table, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        var csv = csv(writer);
        csv.writeRecord(table.columns());
        var seen = new Tables.Seen();
        var last = Optional.<OfferId>empty();
        List<PublishedOffer> step;
        do {
            step = offers.after(last, STEP);
            var changed = read.changed(step);
            step.stream()
                    .map(offer ->
                            mapping.full(offer, changed.getOrDefault(offer.id().value(), Instant.EPOCH)))
                    .flatMap(service -> table.rows().apply(service, seen))
                    .forEach(row -> record(csv, row));
            last = step.isEmpty() ? last : Optional.of(step.getLast().id());
        } while (step.size() == STEP);
        csv.flush();
        writer.flush();
    }

    private static void rows(OutputStream out, List<String> columns, List<List<Object>> rows) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        var csv = csv(writer);
        csv.writeRecord(columns);
        rows.forEach(row -> record(csv, row));
        csv.flush();
        writer.flush();
    }

    private static CsvWriter csv(Writer writer) {
        return CsvWriter.builder().build(writer);
    }

    private static void record(CsvWriter csv, List<Object> row) {
        csv.writeRecord(row.stream().map(cell -> Sheet.defused(cell.toString())).toList());
    }
}
