package no.tunet.exchange.hsds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import no.tunet.TunetTest;
import no.tunet.directory.Stage;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@TunetTest
class TablesApiTests {
    @Autowired
    private MockMvc web;

    @Autowired
    private Stage stage;

    @Autowired
    private ChangeFeed feed;

    @Test
    void theTablesHoldTogetherAndRunNoFormula() throws Exception {
        var farmer = stage.approvedFarmer("Tabellheim");
        var offer = stage.published(farmer, Stage.offer("=1+1", 3)).toString();
        feed.round();
        var tables = unzip(web.perform(get("/api/hsds/tables.zip"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray());
        assertThat(tables).hasSize(11);
        var service = row(tables.get("services.csv"), "id", offer);
        assertThat(service.getField("name")).isEqualTo("’=1+1");
        assertThat(row(tables.get("organizations.csv"), "id", service.getField("organization_id"))
                        .getField("name"))
                .isEqualTo("Tabellheim");
        var at = row(tables.get("services_at_location.csv"), "service_id", offer);
        assertThat(row(tables.get("locations.csv"), "id", at.getField("location_id"))
                        .getField("latitude"))
                .isEqualTo("59.8");
        assertThat(tables.get("organizations.csv").stream().map(r -> r.getField("id")))
                .doesNotHaveDuplicates();
    }

    @Test
    void oneTableComesAloneAndAnUnknownOneIsAProblem() throws Exception {
        var answer = web.perform(get("/api/hsds/tables/cost_options.csv"))
                .andReturn()
                .getResponse();
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).startsWith("id,service_id,currency,amount");
        assertThat(web.perform(get("/api/hsds/tables/people.csv"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void theDescriptionForDataCataloguesIsTurtle() throws Exception {
        var answer = web.perform(get("/api/catalog")).andReturn().getResponse();
        assertThat(answer.getContentType()).startsWith("text/turtle");
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("dcat:Dataset", "/api/hsds/tables.zip");
    }

    @Test
    void anybodyReadsWhatMayBeFetchedAndHowFreshItIs() throws Exception {
        stage.published(stage.approvedFarmer("Åpentun"), Stage.offer("Åpen dag", 2));
        feed.round();
        var page = Jsoup.parse(
                web.perform(get("/apne-data")).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
        assertThat(page.select("main").text()).contains("siste 90 dagene").contains("services.csv");
    }

    private static NamedCsvRecord row(List<NamedCsvRecord> rows, String column, String value) {
        return rows.stream()
                .filter(row -> row.getField(column).equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, List<NamedCsvRecord>> unzip(byte[] file) throws Exception {
        var tables = new HashMap<String, List<NamedCsvRecord>>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                tables.put(
                        entry.getName(),
                        CsvReader.builder().ofNamedCsvRecord(text).stream().toList());
            }
        }
        return tables;
    }
}
