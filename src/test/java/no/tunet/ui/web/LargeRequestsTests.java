package no.tunet.ui.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import no.tunet.Browser;
import no.tunet.Cast;
import no.tunet.TunetTest;
import no.tunet.directory.Stage;
import no.tunet.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Fifty megabytes are refused before they are read; with a script before they are even sent, at the field, with everything else kept. */
@TunetTest
class LargeRequestsTests {
    private static final int FIFTY_MEGABYTES = 50_000_000;

    @LocalServerPort
    private int port;

    @Autowired
    private Cast cast;

    @Autowired
    private Stage stage;

    @Test
    void theServerAnswersWithAPageThatTellsToGoBack() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/tilbud/filer"))
                            .header("Content-Type", "multipart/form-data; boundary=x")
                            .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[FIFTY_MEGABYTES]))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("<h1").contains("20 MB");
        }
    }

    @Test
    void theBrowserSaysItAtTheFieldAndKeepsWhatWasTyped(@TempDir Path folder) throws Exception {
        var large = Files.write(folder.resolve("stort.png"), new byte[FIFTY_MEGABYTES]);
        var farmer = stage.approvedFarmer("Storgard");
        var offer = stage.published(farmer, Stage.offer("Fjøsdagen", 2));
        try (var visitor = Browser.signIn(Browser.visitor(Language.NB), cast.sessionCookie(farmer), port)) {
            Page page = visitor.newPage();
            page.navigate("http://127.0.0.1:" + port + "/tilbud/" + offer + "/bilder");
            page.locator("#alt").fill("To hestar");
            page.locator("#bilde").setInputFiles(large);
            page.locator("main form[enctype] button[type=submit]").click();
            assertThat(page.locator("#bilde-large").textContent()).contains("høyst 20 MB");
            assertThat(page.locator("#bilde").getAttribute("aria-invalid")).isEqualTo("true");
            assertThat(page.locator("#bilde").getAttribute("aria-describedby")).contains("bilde-large");
            assertThat(page.locator("#alt").inputValue()).isEqualTo("To hestar");
        }
    }
}
