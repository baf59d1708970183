package no.tunet.geography.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import no.tunet.Cast;
import no.tunet.TunetTest;
import no.tunet.geography.GeoPoint;
import no.tunet.geography.Municipalities;
import no.tunet.kernel.Actor;
import no.tunet.kernel.OrganisationKind;
import no.tunet.kernel.Role;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

@TunetTest
class GeographyPageTests {
    private static final LocalDate NOW = LocalDate.of(2026, 6, 1);

    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    private Municipalities municipalities;

    @Autowired
    private GeographyCommand command;

    @Test
    void theOwnFixtureAnswersUntilSomethingIsRead() {
        assertThat(municipalities.successors("1219", LocalDate.of(2019, 1, 1), LocalDate.of(2021, 1, 1)))
                .containsExactly("4613");
        assertThat(municipalities.nearest(new GeoPoint(59.79, 5.21))).contains("4613");
    }

    @Test
    void aTrialKeepsNothingAndAWrongFileIsSaidAtTheField() throws Exception {
        var trial = send("code,name\n4613,Bømlo\n4688,Prøvevik", "1.1.2026", "true");
        assertThat(trial.getStatus()).isEqualTo(200);
        assertThat(municipalities.find("4688", NOW)).isEmpty();
        var wrong = send("hva er dette", "1.1.2026", "");
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(wrong.getContentAsString(StandardCharsets.UTF_8)).select("#files-error"))
                .hasSize(1);
    }

    @Test
    void onlyTheOperatorSeesThePage() throws Exception {
        var farmer = cast.member(cast.farm("Kartløkka"), Role.FARMER);
        assertThat(web.perform(get("/drift/geografi").with(cast.as(farmer)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void theCommandReadsFilesAndSaysEveryReasonWhenItDoesNot(@TempDir Path folder) throws IOException {
        var file = Files.writeString(
                folder.resolve("fylke.json"),
                "{\"codeChanges\":[{\"oldCode\":\"1219\",\"newCode\":\"4613\",\"changeOccurred\":\"2020-01-01\"}]}");
        var out = new ByteArrayOutputStream();
        assertThat(command.run(List.of(file), "2020-01-01", new PrintStream(out, true, StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(municipalities.successors("1219", LocalDate.of(2019, 1, 1), NOW))
                .containsExactly("4613");
        assertThat(command.run(List.of(folder.resolve("none")), "2020-01-01", new PrintStream(out)))
                .isFalse();
        assertThat(command.run(List.of(file), "i morgen", new PrintStream(out))).isFalse();
    }

    private MockHttpServletResponse send(String content, String on, String trial) throws Exception {
        return web.perform(multipart("/drift/geografi")
                        .file(new MockMultipartFile(
                                "files", "list.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8)))
                        .param("on", on)
                        .param("source", "prøve")
                        .param("trial", trial)
                        .with(csrf())
                        .with(cast.as(operator())))
                .andReturn()
                .getResponse();
    }

    private Actor.Member operator() {
        return cast.member(cast.organisation(OrganisationKind.OPERATOR, "Drift"), Role.OPERATOR);
    }
}
