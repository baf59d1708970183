package no.tunet.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import no.tunet.Cast;
import no.tunet.PdfChecks;
import no.tunet.QueryCounter;
import no.tunet.TunetTest;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Money;
import no.tunet.kernel.Role;
import no.tunet.kernel.TargetGroup;
import no.tunet.kernel.UnitId;
import no.tunet.need.NeedId;
import no.tunet.need.NeedStore;
import no.tunet.need.StoredNeed;
import no.tunet.need.domain.Need;
import no.tunet.need.domain.NeedContent;
import no.tunet.need.domain.Requirements;
import no.tunet.need.domain.TodaysService;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

@TunetTest
class ComparisonPathPageTests {
    private static final LocalDate DAY = LocalDate.of(2021, 9, 1);

    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    private NeedStore needs;

    @Autowired
    private Comparisons comparisons;

    @Autowired
    private TransactionTemplate transaction;

    private Actor.Member coordinator;
    private Actor.Member leader;
    private UnitId unit;
    private NeedId need;

    @BeforeEach
    void anApprovedNeed() {
        var municipality = cast.municipality("Havly kommune");
        unit = cast.unit(municipality, "Psykisk helse");
        coordinator = cast.member(municipality, Role.COORDINATOR);
        leader = cast.member(municipality, Optional.of(unit), Role.UNIT_LEADER);
        need = need(new TodaysService.Costed("Dagsenteret", Money.ofKroner(912_000), "regnskap", 2021));
    }

    @Test
    void anEmptyListSaysThatAComparisonBeginsFromANeed() throws Exception {
        assertThat(read(coordinator, "/sammenligninger").select(".empty").text())
                .contains("begynner fra et godkjent behov");
    }

    @Test
    void aSheetBeginsWithWhatTheNeedKnowsAndAsksForTheRestAsUnknown() throws Exception {
        var page = read(coordinator, start("500"));
        assertThat(page.select("h1").text()).isEqualTo("Sammenligning: Dagtilbud til personer med psykiske lidelser");
        assertThat(page.select("#costs ~ .table-region").text()).contains("912 000 kr", "ingen vet ennå", "minst");
        assertThat(page.select(".ds-alert").text()).contains("9 linjer er ukjente");
        assertThat(page.select("p.lead").text())
                .contains(
                        "Solli gård koster sannsynlig 384 000 kr mindre i året enn dagens tilbud. Det ukjente er ikke regnet med.");
        assertThat(page.select("section[aria-labelledby=turners]").text())
                .contains(
                        "Solli gård: kommer det ukjente (Skyss, Kommunens egne ansatte, Mat, Oppfølging, Administrasjon, Oppstart) til sammen på mer enn 384 000 kr i året, snur svaret.");
    }

    @Test
    void aLineIsWrittenWithARangeAndItsSourceAndWrongOrderIsToldAtTheField() throws Exception {
        String sheet = start("500");
        String line = read(coordinator, sheet).select("a[href*=/linjer/]").stream()
                .filter(a -> a.text().contains("Solli gård – Skyss"))
                .findFirst()
                .orElseThrow()
                .attr("href");
        var wrong = send(
                coordinator,
                line,
                "version",
                "0",
                "kind",
                "TRANSPORT",
                "likely",
                "100 000",
                "low",
                "200 000",
                "basis",
                "FIXED",
                "source",
                "",
                "priceYear",
                "2021");
        assertThat(wrong.getStatus()).isEqualTo(422);
        var errors = Jsoup.parse(wrong.getContentAsString());
        assertThat(errors.select(".ds-error-summary a").eachAttr("href")).containsExactly("#low", "#source");
        assertThat(errors.select("#likely").val()).isEqualTo("100 000");
        var right = send(
                coordinator,
                line,
                "version",
                "0",
                "kind",
                "TRANSPORT",
                "likely",
                "100 000",
                "low",
                "80 000",
                "high",
                "150 000",
                "basis",
                "FIXED",
                "source",
                "anslag",
                "priceYear",
                "2021");
        assertThat(right.getStatus()).isEqualTo(303);
        assertThat(read(coordinator, sheet).select("tbody").text()).contains("100 000 kr (80 000 kr–150 000 kr)");
    }

    @Test
    void aVerdictNeedsAJudgementOfQualityAndIsSignedByTheLeaderOverTheUnknownLines() throws Exception {
        String sheet = start("500");
        var early =
                send(coordinator, sheet + "/konklusjon", "version", "0", "verdict", "START", "reasons", "Billigere");
        assertThat(early.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(early.getContentAsString())
                        .select(".ds-error-summary li")
                        .eachText())
                .contains("Ingen har vurdert kvaliteten ennå.", "Velg hvilket tilbud som skal startes.");
        propose(sheet);
        assertThat(read(leader, "/").select(".work-list").text())
                .contains("En sammenligning venter på underskriften din");
        var blind = send(leader, sheet + "/signering", "version", "1", "answer", "SIGN");
        assertThat(blind.getStatus()).isEqualTo(422);
        assertThat(blind.getContentAsString()).contains("Kryss av for at du har sett de ukjente linjene");
        assertThat(send(leader, sheet + "/signering", "version", "1", "answer", "SIGN", "seen", "true")
                        .getStatus())
                .isEqualTo(303);
        var page = read(coordinator, sheet);
        assertThat(page.select(".object-head__status").text()).contains("Underskrevet");
        assertThat(page.select("section[aria-labelledby=documents] a").first().text())
                .isEqualTo("Beslutningsnotat");
        assertThat(read(coordinator, sheet + "/historikk").select(".history").text())
                .contains("Konklusjonen ble foreslått: Start", "Konklusjonen ble underskrevet");
        var view = Acting.as(coordinator, () -> comparisons.signedFor(need)).orElseThrow();
        assertThat(view.signed().orElseThrow().unknownLines()).isEqualTo(9);
        assertThat(view.chosen().orElseThrow().perYear().likely()).isEqualTo(Money.ofKroner(528_000));
        assertThat(view.todayPerYear().atLeast()).isTrue();
    }

    @Test
    void theMemoIsATaggedPdf() throws Exception {
        String sheet = start("500");
        propose(sheet);
        send(leader, sheet + "/signering", "version", "1", "answer", "SIGN", "seen", "true");
        var pdf = web.perform(get(sheet + "/notat").with(cast.as(leader)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        assertThat(pdf.getContentType()).isEqualTo("application/pdf");
        PdfChecks.assertPdfUa(pdf.getContentAsByteArray());
    }

    @Test
    void aSignedVerdictIsWithdrawnWithAReasonAndOpensTheNextEdition() throws Exception {
        String sheet = start("500");
        propose(sheet);
        send(leader, sheet + "/signering", "version", "1", "answer", "SIGN", "seen", "true");
        assertThat(send(leader, sheet + "/omgjoring", "version", "2").getStatus())
                .isEqualTo(422);
        assertThat(send(leader, sheet + "/omgjoring", "version", "2", "reason", "Prisen er endret")
                        .getStatus())
                .isEqualTo(303);
        var page = read(coordinator, sheet);
        assertThat(page.select(".object-head__kind").text()).isEqualTo("Sammenligning · utgave 2");
        assertThat(page.select(".ds-alert").text()).contains("Prisen er endret");
        assertThat(page.select("section[aria-labelledby=documents] a").first().text())
                .isEqualTo("Beslutningsnotat");
        assertThat(Acting.as(coordinator, () -> comparisons.signedFor(need))).isEmpty();
    }

    @Test
    void theGroundIsChangedAndEverythingIsCountedAnew() throws Exception {
        String sheet = start("500");
        var answer = send(
                coordinator,
                sheet + "/forutsetninger",
                "version",
                "0",
                "people",
                "3",
                "halfDays",
                "4",
                "weeks",
                "44",
                "attendance",
                "85",
                "priceYear",
                "2021",
                "goals",
                "Flere hverdager med mening",
                "postponedPerYear",
                "700 000",
                "postponedMonths",
                "12",
                "postponedSource",
                "NILF 2013",
                "taxed",
                "40");
        assertThat(answer.getStatus()).isEqualTo(303);
        var page = read(coordinator, sheet);
        assertThat(page.select("p.lead").text()).contains("192 000 kr mindre");
        assertThat(page.select("section[aria-labelledby=postponed]").text()).contains("ikke et løfte", "NILF 2013");
        assertThat(page.text()).contains("med 25 % avgift, ligger det omtrent 21 120 kr skjult avgift i prisen i året");
    }

    @Test
    void aScoreWithoutAReasonIsAskedForAtItsField() throws Exception {
        String sheet = start("500");
        String points = read(coordinator, sheet + "/vurdering")
                .select("input[name^=points-]")
                .first()
                .attr("name");
        var answer = send(coordinator, sheet + "/vurdering", points, "4");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.getContentAsString())
                        .select(".ds-error-summary a")
                        .attr("href"))
                .isEqualTo("#" + points.replace("points-", "reason-"));
    }

    @Test
    void whatPeopleHaveTodayMayBeNothing() throws Exception {
        need = need(new TodaysService.Nothing());
        assertThat(read(coordinator, start("500")).select("p.lead").text()).contains("mer i året enn dagens tilbud");
    }

    @Test
    void anotherUnitAndAFarmDoNotSeeIt() throws Exception {
        String sheet = start("500");
        var other = cast.member(
                coordinator.organisation(),
                Optional.of(cast.unit(coordinator.organisation(), "Skole")),
                Role.UNIT_LEADER);
        web.perform(get(sheet).with(cast.as(other))).andExpect(status().isNotFound());
        web.perform(get(sheet).with(cast.as(cast.member(cast.farm("Solli gård"), Role.FARMER))))
                .andExpect(status().isNotFound());
    }

    /** Beside what the page reads, the session and the page each tell the database once who acts. */
    @Test
    void theSheetAsksTheDatabaseAsOftenForTwoOffersAsForOneAndAtMostFiveTimes() throws Exception {
        String sheet = start("500");
        int one = statements(sheet);
        send(coordinator, sheet + "/tilbud", "version", "0", "name", "Bakken gård", "price", "450");
        assertThat(statements(sheet)).isEqualTo(one).isLessThanOrEqualTo(5 + 2);
    }

    @Test
    void aSignedSheetAsksAtMostFiveTimesToo() throws Exception {
        String sheet = start("500");
        propose(sheet);
        send(leader, sheet + "/signering", "version", "1", "answer", "SIGN", "seen", "true");
        var cookie = cast.sessionCookie(leader);
        assertThat(QueryCounter.ofPage(
                        () -> web.perform(get(sheet).cookie(cookie)).andReturn().getResponse()))
                .hasSizeBetween(1, 5);
    }

    private int statements(String path) {
        var cookie = cast.sessionCookie(coordinator);
        return QueryCounter.count(
                () -> web.perform(get(path).cookie(cookie)).andReturn().getResponse());
    }

    @Test
    void anOfferIsAddedAndTakenOut() throws Exception {
        String sheet = start("500");
        assertThat(send(coordinator, sheet + "/tilbud", "version", "0", "name", "Bakken gård", "price", "450")
                        .getStatus())
                .isEqualTo(303);
        var page = read(coordinator, sheet);
        assertThat(page.select("thead th").eachText()).contains("Bakken gård");
        String remove = page.select("form[action$=sletting]").last().attr("action");
        assertThat(send(coordinator, remove, "version", "1").getStatus()).isEqualTo(303);
        assertThat(read(coordinator, sheet).select("thead th").eachText()).doesNotContain("Bakken gård");
    }

    private String start(String price) throws Exception {
        read(coordinator, "/sammenligninger/ny?behov=" + need);
        return send(
                        coordinator,
                        "/sammenligninger",
                        "behov",
                        need.toString(),
                        "name1",
                        "Solli gård",
                        "price1",
                        price,
                        "weeks",
                        "44",
                        "attendance",
                        "85",
                        "priceYear",
                        "2021")
                .getHeader("Location");
    }

    private void propose(String sheet) throws Exception {
        var form = read(coordinator, sheet + "/vurdering");
        String points = form.select("input[name^=points-]").first().attr("name");
        send(coordinator, sheet + "/vurdering", points, "4", points.replace("points-", "reason-"), "De trives med dyr");
        String chosen = read(coordinator, sheet + "/konklusjon")
                .select("input[name=chosen]")
                .first()
                .val();
        assertThat(send(
                                coordinator,
                                sheet + "/konklusjon",
                                "version",
                                "0",
                                "verdict",
                                "START",
                                "chosen",
                                chosen,
                                "reasons",
                                "Billigere og bedre")
                        .getStatus())
                .isEqualTo(303);
    }

    private NeedId need(TodaysService today) {
        var content = new NeedContent(
                Optional.of(TargetGroup.MENTAL_HEALTH), OptionalInt.of(6), OptionalInt.of(4), Requirements.NONE, today);
        var stored = new StoredNeed(
                NeedId.next(),
                coordinator.organisation(),
                unit,
                new Need.Approved(content, coordinator.person(), leader.person(), DAY),
                DAY,
                0);
        Acting.run(coordinator, () -> transaction.executeWithoutResult(status -> needs.add(stored)));
        return stored.id();
    }

    private Document read(Actor.Member member, String path) throws Exception {
        var response = web.perform(get(path).with(cast.as(member)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        return Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse send(Actor.Member member, String path, String... fields) throws Exception {
        var request = post(path).with(cast.as(member));
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        var response = web.perform(request).andReturn().getResponse();
        response.setCharacterEncoding("UTF-8");
        return response;
    }
}
