package no.tunet.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.tunet.Cast;
import no.tunet.TunetTest;
import no.tunet.directory.OfferSheet;
import no.tunet.directory.OwnOffers;
import no.tunet.directory.Stage;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Money;
import no.tunet.kernel.Role;
import org.dhatim.fastexcel.Workbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

@TunetTest
class OfferFilesPageTests {
    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    private Stage stage;

    @Autowired
    private OwnOffers offers;

    private Actor.Member farmer;

    @BeforeEach
    void aFarmWithAnOffer() {
        farmer = stage.approvedFarmer("Filtunet");
        stage.published(farmer, Stage.offer("=Dag ute", 3));
    }

    @Test
    void whatIsFetchedCanBeSentBackAndIsAsBefore() throws Exception {
        for (String format : List.of("csv", "xlsx")) {
            byte[] file = fetched(format);
            assertThat(reported(send(file, "true"))).as(format).contains("0 nye, 0 endret, 1 som før, 0 avvist");
        }
        assertThat(new String(fetched("csv"), StandardCharsets.UTF_8)).contains("’=Dag ute");
    }

    @Test
    void aTrialTellsWhatEachRowLeadsToAndKeepsNothing() throws Exception {
        var sheet = own().getFirst();
        String file = "id;navn;plasser\n" + sheet.id() + ";Dag inne;4\n;Ny dag;2\n";
        assertThat(reported(send(file, "true"))).contains("1 nye, 1 endret, 0 som før, 0 avvist");
        assertThat(own()).hasSize(1);
        assertThat(own().getFirst().content().name()).isEqualTo("=Dag ute");
    }

    @Test
    void aGoodFileIsKeptAndColumnsThatAreNotThereAreNotTouched() throws Exception {
        var before = own().getFirst();
        var answer = send("id;navn;pris for en halvdag\n" + before.id() + ";Dag inne;700,50\n;Ny dag;\n", "");
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).endsWith("nye=1&endret=1");
        var after = own().stream()
                .filter(sheet -> sheet.id().equals(before.id()))
                .findFirst()
                .orElseThrow()
                .content();
        assertThat(after.name()).isEqualTo("Dag inne");
        assertThat(after.pricePerHalfDay()).contains(new Money(70_050));
        assertThat(after.description()).isEqualTo(before.content().description());
        assertThat(own()).hasSize(2);
    }

    @Test
    void oneWrongRowKeepsAllOut() throws Exception {
        var stranger = stage.approvedFarmer("Grannetunet");
        var theirs = stage.published(stranger, Stage.offer("Deres dag", 2));
        var answer = send(
                "id;navn;målgrupper;plasser;grader nord\n;Ny dag;;2;\n" + theirs + ";Vår dag;;2;\n" + UUID.randomUUID()
                        + ";Ukjent;;2;\n;Feil;romfarere;900;12\n;;;1;\nikke-en-id;X;;1;\n",
                "");
        assertThat(answer.getStatus()).isEqualTo(422);
        var page = page(answer);
        assertThat(page.select("tbody tr")).hasSize(6);
        assertThat(page.text()).contains("romfarere").contains("5 rader er gale");
        assertThat(own()).hasSize(1);
        assertThat(Acting.as(stranger, offers::sheets).getFirst().content().name())
                .isEqualTo("Deres dag");
    }

    @Test
    void anOfferThatChangedSinceIsNotOverwritten() throws Exception {
        var sheet = own().getFirst();
        var answer = send("id;versjon;navn\n" + sheet.id() + ";" + (sheet.version() + 7) + ";Gammel\n", "");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(page(answer).text()).contains("endret siden filen ble hentet");
    }

    @Test
    void aRefusalByTheFarmsOwnRulesUndoesTheWholeFile() throws Exception {
        var sheet = own().getFirst();
        var answer = send("id;navn;beskrivelse\n;Først;x\n" + sheet.id() + ";Tom;\n", "");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(own()).hasSize(1);
    }

    @Test
    void hostileFilesAreRefusedWithAReason() throws Exception {
        for (byte[] file : List.of(
                bomb(),
                "PK\u0003\u0004 not a zip".getBytes(StandardCharsets.UTF_8),
                new byte[6 * 1024 * 1024],
                "navn\n".getBytes(StandardCharsets.UTF_8),
                "a;b\n1;2\n".getBytes(StandardCharsets.UTF_8),
                ("navn\n" + "x\n".repeat(1500)).getBytes(StandardCharsets.UTF_8),
                "{\"id\":[".getBytes(StandardCharsets.UTF_8),
                "{\"contents\":[{\"id\":\"1\"}]}".getBytes(StandardCharsets.UTF_8))) {
            var answer = send(file, "");
            assertThat(answer.getStatus()).isEqualTo(422);
            assertThat(page(answer).select("#file-error")).hasSize(1);
        }
        assertThat(own()).hasSize(1);
    }

    @Test
    void aFormulaInASpreadsheetIsTextAndNothingRuns() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "x", "1.0")) {
            var sheet = book.newWorksheet("ark");
            sheet.value(0, 0, "navn");
            sheet.value(1, 0, "=HYPERLINK(\"http://example.invalid\")");
            sheet.formula(2, 0, "1+1");
            sheet.value(3, 0, "Vanlig dag");
        }
        var answer = send(out.toByteArray(), "true");
        assertThat(page(answer).text()).contains("=HYPERLINK");
    }

    @Test
    void servicesFromOpenReferralBecomeDraftsAndForeignIdsAreRefused() throws Exception {
        String service = """
                {"contents":[{"name":"Dag på setra","description":"Geiter","status":"active",%s
                 "schedules":[{"freq":"WEEKLY","byday":"TU,FR","opens_at":"09:00"}],
                 "cost_options":[{"currency":"NOK","amount":512.5}],
                 "service_at_locations":[{"location":{"latitude":60.5,"longitude":6.5}}]}]}""";
        assertThat(send(service.formatted("\"id\":\"" + UUID.randomUUID() + "\","), "")
                        .getStatus())
                .isEqualTo(422);
        assertThat(send(service.formatted(""), "").getStatus()).isEqualTo(303);
        var made = own().stream()
                .filter(sheet -> sheet.content().name().equals("Dag på setra"))
                .findFirst()
                .orElseThrow()
                .content();
        assertThat(made.open()).hasSize(2);
        assertThat(made.pricePerHalfDay()).contains(new Money(51_250));
    }

    @Test
    void onlyAFarmSendsOffers() throws Exception {
        var buyer = cast.member(cast.municipality("Havly kommune"), Role.PURCHASER);
        assertThat(web.perform(get("/tilbud/filer").with(cast.as(buyer)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
    }

    private List<OfferSheet> own() {
        return Acting.as(farmer, offers::sheets);
    }

    private byte[] fetched(String format) throws Exception {
        return web.perform(get("/tilbud/filer").param("format", format).with(cast.as(farmer)))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private MockHttpServletResponse send(String file, String trial) throws Exception {
        return send(file.getBytes(StandardCharsets.UTF_8), trial);
    }

    private MockHttpServletResponse send(byte[] file, String trial) throws Exception {
        return web.perform(multipart("/tilbud/filer")
                        .file(new MockMultipartFile("file", "tilbud.csv", "text/csv", file))
                        .param("trial", trial)
                        .with(csrf())
                        .with(cast.as(farmer)))
                .andReturn()
                .getResponse();
    }

    private static String reported(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(200);
        return page(answer).select(".ds-alert").text();
    }

    private static Document page(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    /** A hundred megabytes of blanks in a file of a hundred kilobytes. */
    private static byte[] bomb() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            for (int i = 0; i < 100; i++) {
                zip.write(new byte[1024 * 1024]);
            }
        }
        return out.toByteArray();
    }
}
