package no.tunet.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Optional;
import java.util.UUID;
import no.tunet.Cast;
import no.tunet.PdfChecks;
import no.tunet.QueryCounter;
import no.tunet.TunetTest;
import no.tunet.agreement.domain.AbsenceTerms;
import no.tunet.directory.Stage;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Language;
import no.tunet.kernel.Role;
import no.tunet.party.People;
import no.tunet.purchase.PurchaseId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@TunetTest
class AgreementPageTests {
    @Autowired
    MockMvc web;

    @Autowired
    Cast cast;

    @Autowired
    People people;

    @Autowired
    Bought bought;

    private Bought.Scene scene;

    @BeforeEach
    void scene() {
        scene = bought.scene();
    }

    @Test
    void theDraftStartsWithTheDefaultsAndTheOffersPriceAndPlaces() throws Exception {
        PurchaseId purchase = bought.decided(scene);
        Document page = page(scene.coordinator(), "/avtaler/ny?anskaffelse=" + purchase);
        assertThat(page.select("#trialMonths").val()).isEqualTo("6");
        assertThat(page.select("#extensionMonths").val()).isEqualTo("4");
        assertThat(page.select("#price_HALF_DAY").val()).isEqualTo("850");
        assertThat(page.select("input[name=places]")).hasSize(8);
    }

    @Test
    void fromDraftToSignedWithoutAnyScript() throws Exception {
        PurchaseId purchase = bought.decided(scene);
        String path = send(scene.coordinator(), form(post("/avtaler/ny?anskaffelse=" + purchase)));
        assertThat(path).startsWith("/avtaler/");
        assertThat(page(scene.coordinator(), path).select("#letter")).isNotEmpty();
        assertThat(send(scene.coordinator(), post(path + "/utsending"))).isEqualTo(path);
        String hash = page(scene.farmer(), path).select("input[name=hash]").val();
        assertThat(page(scene.farmer(), "/").text()).contains("venter på godkjenning fra gården");
        send(scene.farmer(), post(path + "/underskrift").param("hash", hash));
        send(scene.leader(), post(path + "/godkjenning").param("hash", hash));
        Document signed = page(scene.farmer(), path);
        assertThat(signed.select(".object-head__status").text()).contains("Signert");
        assertThat(signed.select("a[href^=/dokumenter/]")).hasSize(1);
        assertThat(page(scene.farmer(), "/avtaler").select("tbody tr")).hasSize(1);
    }

    @Test
    void whatIsMissingIsListedAtOnceAndEverythingTypedStays() throws Exception {
        PurchaseId purchase = bought.decided(scene);
        var request = form(post("/avtaler/ny?anskaffelse=" + purchase)).param("hours_ILL", "24");
        Document refused = refused(scene.coordinator(), request);
        assertThat(refused.select(".ds-error-summary li")).isNotEmpty();
        assertThat(refused.select("#service").val()).contains("En dag på gården");
        assertThat(refused.select("input[name=places][checked]")).hasSize(1);
    }

    @Test
    void theAgreementReadsAsALetterInThreeLanguagesAndAsADocument() throws Exception {
        AgreementId id = bought.signed(scene);
        for (Language language : Language.values()) {
            Document page = Jsoup.parse(web.perform(get("/avtaler/" + id).with(cast.as(in(language))))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString());
            assertThat(page.select("html").attr("lang")).isEqualTo(language.code());
            assertThat(page.select("dl.letter dt")).hasSizeGreaterThan(8);
        }
        byte[] pdf = web.perform(get("/avtaler/" + id + "/avtale.pdf").with(cast.as(scene.farmer())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        PdfChecks.assertPdfUa(pdf);
    }

    @Test
    void anExtensionIsProposedByTheBuyerAndApprovedByBothOnThePage() throws Exception {
        AgreementId id = bought.signed(scene);
        String path = "/avtaler/" + id;
        assertThat(page(scene.coordinator(), path + "/forlengelse").select("#end"))
                .isNotEmpty();
        assertThat(page(scene.coordinator(), path + "/endring").select("input[name=places][checked]"))
                .hasSize(1);
        send(
                scene.coordinator(),
                post(path + "/forlengelse")
                        .param("end", bought.year().to().plusYears(1).toString())
                        .param("reason", "Det går bra"));
        Document page = page(scene.farmer(), path);
        assertThat(page.select(".changes ins")).hasSize(2);
        String hash = page.select("#amendment input[name=hash]").val();
        send(scene.farmer(), post(path + "/endring/samtykke").param("hash", hash));
        send(scene.leader(), post(path + "/endring/samtykke").param("hash", hash));
        assertThat(page(scene.farmer(), path).select("#amendment")).isEmpty();
    }

    @Test
    void theFarmProposesAChangeTooAndBothSeeWhatItChangesAndWhoApproved() throws Exception {
        AgreementId id = bought.signed(scene);
        String path = "/avtaler/" + id;
        assertThat(page(scene.farmer(), path).select("a[href$=/endring]")).hasSize(1);
        assertThat(page(scene.farmer(), path + "/endring").select("#price_HALF_DAY"))
                .hasSize(1);
        send(
                scene.farmer(),
                post(path + "/forlengelse")
                        .param("end", bought.year().to().plusMonths(3).toString())
                        .param("reason", "Vi vil fullføre sesongen"));
        Document asked = page(scene.leader(), path);
        assertThat(asked.select("#amendment").text()).contains("Gården foreslo dette");
        assertThat(asked.select(".changes ins")).isNotEmpty();
        String hash = asked.select("#amendment input[name=hash]").val();
        send(scene.leader(), post(path + "/endring/samtykke").param("hash", hash));
        send(scene.farmer(), post(path + "/endring/samtykke").param("hash", hash));
        Document agreed = page(scene.farmer(), path);
        assertThat(agreed.select("#amendment")).isEmpty();
        assertThat(agreed.select("details:has(.changes)").text())
                .contains("Endring nr. 1", scene.leader().personName(), hash.substring(0, 8));
        web.perform(get(path + "/endring").with(cast.as(scene.leader()))).andExpect(status().isNotFound());
    }

    @Test
    void noticeTooShortIsRefusedWithTheEarliestDay() throws Exception {
        AgreementId id = bought.signed(scene);
        var request = post("/avtaler/" + id + "/oppsigelse")
                .param("reason", "Flytter")
                .param("day", bought.year().from().plusDays(3).toString());
        assertThat(refused(scene.farmer(), request).select(".ds-error-summary").text())
                .contains("tidligst");
        assertThat(page(scene.leader(), "/avtaler/" + id + "/mangel").select("#day"))
                .isNotEmpty();
        assertThat(page(scene.leader(), "/avtaler/" + id + "/oppsigelse").select("#reason"))
                .isNotEmpty();
    }

    @Test
    void theListGoesOutAsASpreadsheetAndOthersSeeNothing() throws Exception {
        AgreementId id = bought.signed(scene);
        for (String format : new String[] {"csv", "xlsx"}) {
            web.perform(get("/avtaler?format=" + format).with(cast.as(scene.coordinator())))
                    .andExpect(status().isOk());
        }
        var stranger = cast.member(cast.municipality("Fjordvik"), Role.DIRECTOR);
        web.perform(get("/avtaler/" + id).with(cast.as(stranger))).andExpect(status().isNotFound());
        var caseWorker = cast.member(scene.buyer(), Role.CASE_WORKER);
        web.perform(get("/avtaler/" + id).with(cast.as(caseWorker))).andExpect(status().isForbidden());
        assertThat(page(stranger, "/avtaler").select(".empty")).hasSize(1);
    }

    @Test
    void theListAsksTheDatabaseAsOftenForManyRowsAsForOne() {
        bought.draft(scene, bought.terms(scene, bought.year(), 1));
        int one = QueryCounter.count(() -> page(scene.coordinator(), "/avtaler"));
        for (int i = 0; i < 4; i++) {
            bought.draft(scene, bought.terms(scene, bought.year(), 1));
        }
        assertThat(QueryCounter.count(() -> page(scene.coordinator(), "/avtaler")))
                .isEqualTo(one);
    }

    @Test
    void anAgreementAsksTheDatabaseAtMostFiveTimes() {
        AgreementId id = bought.signed(scene);
        assertThat(QueryCounter.ofPage(() -> page(scene.coordinator(), "/avtaler/" + id)))
                .hasSizeBetween(1, 5);
    }

    private Actor.Member in(Language language) {
        Actor.Member director = cast.member(scene.buyer(), Role.DIRECTOR);
        Acting.run(new Actor.Job("test set-up"), () -> people.setLanguage(director.person(), language));
        return director;
    }

    private MockHttpServletRequestBuilder form(MockHttpServletRequestBuilder request) {
        request.param("title", "Dagtilbud på Lia")
                .param("owner", scene.coordinator().person().toString())
                .param("start", bought.year().from().plusMonths(1).toString())
                .param("end", bought.year().to().toString())
                .param("trialMonths", "6")
                .param("extensionMonths", "4")
                .param("noticeMonths", "3")
                .param("trialNoticeMonths", "1")
                .param("creditDays", "14")
                .param("group", "MENTAL_HEALTH")
                .param("maxGroupSize", "4")
                .param("participantsPerStaff", "2")
                .param("service", "En dag på gården")
                .param("price_HALF_DAY", "850")
                .param("places", place(scene.offer().value()));
        AbsenceTerms.causes().forEach(cause -> request.param("absence_" + cause, "100"));
        return request;
    }

    private static String place(UUID offer) {
        return offer + "/" + Stage.TUESDAY.day() + "/" + Stage.TUESDAY.half() + "/1";
    }

    private String send(Actor.Member member, MockHttpServletRequestBuilder request) throws Exception {
        return Optional.ofNullable(web.perform(request.with(cast.as(member)))
                        .andExpect(status().isSeeOther())
                        .andReturn()
                        .getResponse()
                        .getHeader("Location"))
                .orElseThrow();
    }

    private Document refused(Actor.Member member, MockHttpServletRequestBuilder request) throws Exception {
        return Jsoup.parse(web.perform(request.with(cast.as(member)))
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private Document page(Actor.Member member, String path) throws Exception {
        return Jsoup.parse(web.perform(get(path).with(cast.as(member)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
