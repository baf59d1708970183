package no.tunet.ui.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import no.tunet.Cast;
import no.tunet.TunetTest;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Role;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.MockMvc;

@TunetTest
class AnswersTests {
    @LocalServerPort
    private int port;

    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    private Actor.Member member;

    @BeforeEach
    void somebody() {
        member = cast.member(cast.municipality("Fjordvik kommune"), Role.COORDINATOR);
    }

    @Test
    void htmxGetsTheMainRegionOnlyAndTheAddressToShow() throws Exception {
        var whole = web.perform(get("/").with(cast.as(member))).andReturn().getResponse();
        var part = web.perform(get("/?side=1").with(cast.as(member)).header("HX-Request", "true"))
                .andReturn()
                .getResponse();
        assertThat(whole.getContentAsString()).contains("<!DOCTYPE html>");
        assertThat(part.getContentAsString()).contains("<title>", "<h1").doesNotContain("<html", "site-header");
        assertThat(part.getHeader("HX-Push-Url")).isEqualTo("/?side=1");
        assertThat(part.getHeaders("Vary")).contains("HX-Request");
        assertThat(part.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/finnes-ikke,404",
        "GET,/dokumenter/tull,404",
        "PUT,/hjelp,403",
        "POST,/sprak,403",
        "GET,/behov?side=<script>,400"
    })
    void aMistakeIsAnsweredInPlainWordsAndNeverWithATrace(String method, String path, int status) throws Exception {
        var answer = send(method, path.replace("<", "%3C").replace(">", "%3E"));
        assertThat(answer.body()).doesNotContain("Exception", "at no.tunet", "Whitelabel");
        if (answer.statusCode() != 200) {
            assertThat(answer.statusCode()).isEqualTo(status);
            assertThat(Jsoup.parse(answer.body()).select("h1").text()).isNotBlank();
        }
    }

    @Test
    void styleAndScriptComeFromHereUnderNamesThatNeverChange() throws Exception {
        var page = Jsoup.parse(send("GET", "/hjelp").body());
        String sheet = page.select("link[rel=stylesheet]").attr("href");
        var answer = send("GET", sheet);
        assertThat(sheet).matches("/assets/tunet\\.[0-9a-f]{12}\\.css");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
    }

    @Test
    void everyPageForbidsWhatDoesNotComeFromHere() throws Exception {
        String policy = send("GET", "/hjelp")
                .headers()
                .firstValue("Content-Security-Policy")
                .orElse("");
        assertThat(policy).contains("default-src 'none'", "script-src 'self'").doesNotContain("unsafe");
    }

    private HttpResponse<String> send(String method, String path) throws Exception {
        var session = cast.sessionCookie(member);
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                            .method(method, HttpRequest.BodyPublishers.noBody())
                            .header("Cookie", session.getName() + "=" + session.getValue())
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
