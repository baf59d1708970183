package no.tunet.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.charset.StandardCharsets;
import no.tunet.Cast;
import no.tunet.TunetTest;
import no.tunet.directory.Stage;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.OrgNumber;
import no.tunet.kernel.Role;
import no.tunet.party.Organisations;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

@TunetTest
class FarmFilesPageTests {
    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    private Stage stage;

    @Autowired
    private Organisations organisations;

    private Actor.Member officer;

    @BeforeEach
    void anOfficer() {
        officer = stage.officer();
    }

    @Test
    void newFarmsAreRegisteredAndKnownOnesAreNotTouched() throws Exception {
        var number = Cast.orgNumber();
        String row = number.digits() + ";Listetunet;4613;nn;59,8;5,2\n";
        String head = "organisasjonsnummer;navn;kommunenummer;målform;grader nord;grader øst\n";
        assertThat(send(head + row, "true").getStatus()).isEqualTo(200);
        assertThat(known(number)).isFalse();
        assertThat(send(head + row, "").getHeader("Location")).endsWith("nye=1");
        assertThat(known(number)).isTrue();
        assertThat(send(head + row, "").getHeader("Location")).endsWith("nye=0");
    }

    @Test
    void oneWrongRowRegistersNobody() throws Exception {
        var number = Cast.orgNumber();
        var answer = send(
                "organisasjonsnummer;navn;kommunenummer;grader nord\n" + number.digits() + ";Godtunet;4613;\n"
                        + "123456789;Feiltunet;0000;5\n" + number.digits() + ";Igjen;4613;\n",
                "");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8))
                        .select("tbody tr"))
                .hasSize(3);
        assertThat(known(number)).isFalse();
    }

    @Test
    void anOfficerTakesInAFarmsListAndTheFarmAloneReadsTheDrafts() throws Exception {
        var farmer = stage.farmer("Listegarden");
        String path = "/godkjenninger/" + farmer.organisation() + "/tilbud";
        var file = new MockMultipartFile(
                "file", "tilbud.csv", "text/csv", "navn\nFjøsdagen\nHagen\n".getBytes(StandardCharsets.UTF_8));
        var answer = web.perform(multipart(path).file(file).with(cast.as(officer)))
                .andReturn()
                .getResponse();
        assertThat(answer.getHeader("Location")).endsWith("nye=2");
        String seen = "/tilbud";
        assertThat(web.perform(get(seen).with(cast.as(farmer)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains("Fjøsdagen", "Hagen");
        assertThat(web.perform(multipart(path).file(file).with(cast.as(farmer)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        assertThat(web.perform(multipart("/godkjenninger/" + officer.organisation() + "/tilbud")
                                .file(file)
                                .with(cast.as(officer)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void onlyAnApprovalBodyDoesThis() throws Exception {
        var farmer = cast.member(cast.farm("Nyfikengarden"), Role.FARMER);
        assertThat(web.perform(get("/godkjenninger/filer").with(cast.as(farmer)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
    }

    private boolean known(OrgNumber number) {
        return Acting.as(officer, () -> organisations.byNumber(number).isPresent());
    }

    private MockHttpServletResponse send(String file, String trial) throws Exception {
        return web.perform(multipart("/godkjenninger/filer")
                        .file(new MockMultipartFile(
                                "file", "gardar.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)))
                        .param("trial", trial)
                        .with(csrf())
                        .with(cast.as(officer)))
                .andReturn()
                .getResponse();
    }
}
