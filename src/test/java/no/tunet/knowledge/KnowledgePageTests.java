package no.tunet.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Optional;
import no.tunet.Cast;
import no.tunet.TunetTest;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.OrganisationKind;
import no.tunet.kernel.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.LinkedMultiValueMap;

/** Lessons, guidance and stories as their readers and writers meet them. */
@TunetTest
class KnowledgePageTests {
    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    private Lessons lessons;

    @Autowired
    private BusinessClock clock;

    @Test
    void aLessonIsPublishedByTheDirectorateAndSuggestedToTheNextProject() throws Exception {
        var adviser =
                cast.member(cast.organisation(OrganisationKind.COUNTY_GOVERNOR, "Havfylket"), Role.COUNTY_ADVISER);
        var officer =
                cast.member(cast.organisation(OrganisationKind.DIRECTORATE, "Direktoratet"), Role.DIRECTORATE_OFFICER);

        String path = send(adviser, "/kunnskap/erfaringer/ny", lesson()).getRedirectedUrl();
        assertThat(asVisitor(path).getStatus()).isEqualTo(404);
        assertThat(send(adviser, path + "/forslag", none()).getStatus()).isEqualTo(303);
        assertThat(send(adviser, path + "/publisering", none()).getStatus()).isEqualTo(403);
        assertThat(send(officer, path + "/publisering", none()).getStatus()).isEqualTo(303);

        assertThat(asVisitor(path).getContentAsString()).contains("Skyssen må avtales først");
        assertThat(asVisitor("/kunnskap?ord=skyssen&hinder=TRANSPORT").getContentAsString())
                .contains(path);
        assertThat(Acting.as(adviser, () -> lessons.suggested(List.of(ProjectStage.BUYING), Optional.empty(), 100)))
                .anyMatch(found -> found.path().equals(path));

        var why = none();
        why.add("withdraw-reason", "Tallet var feil.");
        assertThat(send(adviser, path + "/tilbaketrekking", why).getStatus()).isEqualTo(303);
        assertThat(asVisitor(path).getStatus()).isEqualTo(404);
    }

    @Test
    void aLessonWithoutCodesIsRefusedAndKeepsWhatWasTyped() throws Exception {
        var adviser =
                cast.member(cast.organisation(OrganisationKind.COUNTY_GOVERNOR, "Vikfylket"), Role.COUNTY_ADVISER);
        var typed = lesson();
        typed.remove("barrier");
        var answer = send(adviser, "/kunnskap/erfaringer/ny", typed);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Skyssen må avtales først");
    }

    @Test
    void guidanceComesInVersionsAndIsShownAsTextWhateverIsTyped() throws Exception {
        var officer =
                cast.member(cast.organisation(OrganisationKind.DIRECTORATE, "Direktoratet"), Role.DIRECTORATE_OFFICER);
        String path = GuidanceTopic.PROVIDERS.path();
        assertThat(asVisitor(path).getContentAsString()).contains("<h2>");

        var next = none();
        next.add("number", "1");
        next.add("from", clock.today().plusYears(1).toString());
        for (String language : new String[] {"nb", "nn", "en"}) {
            next.add("title-" + language, "Ny tittel");
            next.add("body-" + language, "<script>alert(1)</script> [her](javascript:alert(1))");
        }
        next.add("reason", "Ny lov");
        assertThat(send(officer, path + "/endring", next).getStatus()).isEqualTo(303);
        assertThat(send(officer, path + "/endring", next).getStatus()).isEqualTo(422);

        assertThat(asVisitor(path).getContentAsString()).doesNotContain("Ny tittel</h1>");
        assertThat(asVisitor(path + "?versjon=2").getContentAsString())
                .contains("Ny tittel")
                .doesNotContain("<script>alert")
                .doesNotContain("href=\"javascript");
    }

    @Test
    void aStoryIsGoneForOthersWhenTheConsentIs() throws Exception {
        var adviser =
                cast.member(cast.organisation(OrganisationKind.COUNTY_GOVERNOR, "Nesfylket"), Role.COUNTY_ADVISER);
        var typed = none();
        typed.add("title", "Flere kom ut på gården");
        typed.add("body", "Seks deltakere kom to dager i uka.");
        typed.add("figure-1", "Oppmøte");
        typed.add("value-1", "87 %");
        typed.add("consent-by", "Solbakken gard, dagleg leiar");
        typed.add("consent-on", "1.3.2022");
        assertThat(send(adviser, "/kunnskap/fortellinger/ny", typed).getStatus())
                .isEqualTo(422);
        typed.add("source-1", "Timelister 2022");

        String path = send(adviser, "/kunnskap/fortellinger/ny", typed).getRedirectedUrl();
        assertThat(asVisitor(path).getStatus()).isEqualTo(404);
        assertThat(send(adviser, path + "/publisering", none()).getStatus()).isEqualTo(303);
        assertThat(asVisitor(path).getContentAsString()).contains("87 %");
        assertThat(send(adviser, path + "/samtykke", none()).getStatus()).isEqualTo(303);
        assertThat(asVisitor(path).getStatus()).isEqualTo(404);
    }

    private static LinkedMultiValueMap<String, String> none() {
        return new LinkedMultiValueMap<>();
    }

    private static LinkedMultiValueMap<String, String> lesson() {
        var typed = none();
        typed.add("title", "Skyssen må avtales først");
        typed.add("kind", "SOLUTION");
        typed.add("stage", "BUYING");
        typed.add("barrier", "TRANSPORT");
        typed.add("size", "SMALL");
        typed.add("problem", "Ingen hadde regnet med skyssen.");
        typed.add("solution", "Skyss ble en egen linje i avtalen.");
        return typed;
    }

    private MockHttpServletResponse send(Actor.Member who, String path, LinkedMultiValueMap<String, String> typed)
            throws Exception {
        return web.perform(post(path)
                        .cookie(cast.sessionCookie(who))
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .params(typed))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse asVisitor(String path) throws Exception {
        return web.perform(get(path).cookie(new Cookie("tunet_sprak", "nb")))
                .andReturn()
                .getResponse();
    }
}
