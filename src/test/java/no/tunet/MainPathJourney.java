package no.tunet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.tunet.database.StoredBusinessClock;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Language;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.OrganisationKind;
import no.tunet.kernel.Role;
import no.tunet.kernel.UnitId;
import no.tunet.party.People;
import no.tunet.ui.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The main job from an empty municipality, step by step, as farmer, officer, coordinator, leader and case worker. */
@TunetTest
class MainPathJourney {
    private static final Set<MonthDay> FEASTS =
            Set.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(5, 17), MonthDay.of(12, 25), MonthDay.of(12, 26));

    @LocalServerPort
    private int port;

    @Autowired
    private Cast cast;

    @Autowired
    private Texts texts;

    @Autowired
    private People people;

    @Autowired
    private StoredBusinessClock clock;

    private Language language = Language.NB;
    private boolean javaScript = true;
    private LocalDate today = LocalDate.EPOCH;
    private LocalDate start = LocalDate.EPOCH;

    @ParameterizedTest
    @CsvSource({"NB, true", "NN, false"})
    void aNeedBecomesARunningAndEvaluatedService(Language readIn, boolean withJavaScript) {
        language = readIn;
        javaScript = withJavaScript;
        today = clock.today();
        start = nextStart();
        OrganisationId municipality = cast.municipality("Fjordvik kommune " + readIn);
        UnitId unit = cast.unit(municipality, "Psykisk helse");
        var coordinator = cast.member(municipality, Role.COORDINATOR);
        var leader = cast.member(municipality, Optional.of(unit), Role.UNIT_LEADER);
        var caseWorker = cast.member(municipality, Optional.of(unit), Role.CASE_WORKER);
        var purchaser = cast.member(municipality, Role.PURCHASER);
        var officer = cast.member(
                cast.organisation(OrganisationKind.APPROVAL_BODY, "Godkjenning Vest"), Role.APPROVAL_OFFICER);
        var farmer = cast.member(cast.farm("Solbakken gård " + readIn), Role.FARMER);

        String offer = theFarmOffersDays(farmer);
        theOfficerOpensTheApproval(officer, farmer.organisation());
        String need = theCoordinatorWritesDownTheNeed(coordinator, unit);
        theLeaderApproves(leader, need);
        String inquiry = theCoordinatorAsks(coordinator, need, offer);
        theFarmReplies(farmer, inquiry);
        String comparison = theCoordinatorCompares(coordinator, need, offer);
        theLeaderSigns(leader, comparison);
        String purchase = thePurchaserFindsTheRoute(purchaser, leader, need, comparison);
        thePurchaseIsAwarded(purchaser, leader, purchase, farmer.organisation(), offer);
        String agreement = bothPartiesApproveTheAgreement(purchaser, leader, farmer, purchase);
        timePasses(start);
        String placement = aPersonGetsAPlace(caseWorker, leader, farmer, unit);
        YearMonth month = YearMonth.from(start.plusDays(1));
        timePasses(month.plusMonths(1).atDay(1));
        theFarmMarksTheDays(farmer, month);
        theMonthIsSettled(farmer, leader, agreement, month);
        itIsEvaluated(coordinator, leader, agreement, month);
        assertThat(placement).isNotBlank();
    }

    private void timePasses(LocalDate to) {
        Acting.run(new Actor.Job("journey"), () -> clock.holdAt(to));
    }

    /** A Monday soon, in a week without public holidays on its Tuesday. */
    private LocalDate nextStart() {
        return Stream.iterate(
                        clock.today().plusDays(5).with(TemporalAdjusters.next(DayOfWeek.MONDAY)),
                        day -> day.plusWeeks(1))
                .filter(day -> !FEASTS.contains(MonthDay.from(day.plusDays(1))))
                .findFirst()
                .orElseThrow();
    }

    private static String typed(LocalDate day) {
        return day.getDayOfMonth() + "." + day.getMonthValue() + "." + day.getYear();
    }

    private String theFarmOffersDays(Actor.Member farmer) {
        try (var walker = as(farmer)) {
            walker.go("/tilbud")
                    .follow("directory.offers.new")
                    .fill("navn", "Dagtilbud med dyr og skog")
                    .fill("beskrivelse", "Vi steller dyra sammen og spiser lunsj rundt bålet.")
                    .tick("malgruppe", "MENTAL_HEALTH")
                    .tick("halvdag", "2", "6")
                    .fill("plasser", "6")
                    .fill("pris", "1 150,00")
                    .tick("aktivitet", "ANIMALS", "FOREST")
                    .press("directory.offer.save-publish");
            return walker.id();
        }
    }

    private void theOfficerOpensTheApproval(Actor.Member officer, OrganisationId farm) {
        try (var walker = as(officer)) {
            walker.go("/godkjenninger/" + farm)
                    .follow("approval.verb.TAKE_OVER")
                    .fill("from", typed(today.minusMonths(1)))
                    .fill("to", typed(today.plusMonths(22)))
                    .press("approval.verb.TAKE_OVER");
        }
    }

    private String theCoordinatorWritesDownTheNeed(Actor.Member coordinator, UnitId unit) {
        try (var walker = as(coordinator)) {
            walker.go("/behov/nytt")
                    .pressWrongly("need.writing.next")
                    .choose("unit", unit.toString())
                    .choose("group", "MENTAL_HEALTH")
                    .fill("people", "6")
                    .press("need.writing.next")
                    .fill("halfDays", "2")
                    .fill("wantedFrom", typed(start))
                    .press("need.writing.next")
                    .fill("withinKm", "30")
                    .tick("activities", "ANIMALS")
                    .press("need.writing.next")
                    .tick("todayKind", "COSTED")
                    .fill("todayDescription", "Dagsenteret")
                    .fill("todayPerYear", "912 000")
                    .fill("todaySource", "regnskapet i fjor")
                    .fill("todayPriceYear", String.valueOf(today.getYear() - 1))
                    .press("need.writing.finish");
            String need = walker.id();
            walker.go("/behov/" + need + "/innsending").press("need.submission.button");
            return need;
        }
    }

    private void theLeaderApproves(Actor.Member leader, String need) {
        try (var walker = as(leader)) {
            walker.go("/behov/" + need + "/godkjenning")
                    .tick("answer", "APPROVE")
                    .press("need.decision.button");
        }
    }

    private String theCoordinatorAsks(Actor.Member coordinator, String need, String offer) {
        try (var walker = as(coordinator)) {
            walker.go("/garder?behov=" + need).seeText("Dagtilbud med dyr og skog");
            walker.go("/foresporsler/ny?behov=" + need + "&tilbud=" + offer)
                    .tick("tilbud", offer)
                    .tick("halvdag", "2", "6")
                    .fill("fra", typed(start))
                    .fill("frist", typed(today.plusDays(4)))
                    .press("directory.inquiry.send");
            walker.go("/foresporsler")
                    .page()
                    .locator("main td a, main th a")
                    .first()
                    .click();
            return walker.id();
        }
    }

    private void theFarmReplies(Actor.Member farmer, String inquiry) {
        try (var walker = as(farmer)) {
            walker.go("/foresporsler/" + inquiry + "/svar")
                    .tickFirst("svar")
                    .fill("tekst", "Vi har plass til seks, begge dagene.")
                    .press("directory.inquiry.send-reply");
        }
    }

    private String theCoordinatorCompares(Actor.Member coordinator, String need, String offer) {
        try (var walker = as(coordinator)) {
            walker.go("/sammenligninger/ny?behov=" + need + "&tilbud=" + offer)
                    .fill("weeks", "44")
                    .fill("attendance", "85")
                    .fill("priceYear", String.valueOf(today.getYear()))
                    .press("comparison.start.button");
            String comparison = walker.id();
            walker.go("/sammenligninger/" + comparison + "/kriterier")
                    .fill("criterion", "Ro og trygghet")
                    .press("comparison.criterion.add");
            walker.go("/sammenligninger/" + comparison + "/vurdering")
                    .fillEach("points-", "4")
                    .fillEach("reason-", "Slik vi så det på besøk.")
                    .press("comparison.save");
            walker.go("/sammenligninger/" + comparison + "/konklusjon")
                    .tick("verdict", "START")
                    .tickFirst("chosen")
                    .fill("reasons", "Færre kroner per møtt dag, og deltakerne vil ut.")
                    .press("comparison.proposal.button");
            return comparison;
        }
    }

    private void theLeaderSigns(Actor.Member leader, String comparison) {
        try (var walker = as(leader)) {
            walker.go("/sammenligninger/" + comparison + "/signering")
                    .tick("answer", "SIGN")
                    .tick("seen", "true")
                    .press("comparison.signing.button");
        }
    }

    private String thePurchaserFindsTheRoute(
            Actor.Member purchaser, Actor.Member leader, String need, String comparison) {
        try (var walker = as(purchaser)) {
            walker.go("/anskaffelser/ny?need=" + need + "&comparison=" + comparison)
                    .fill("title", "Dagtilbud på gård, psykisk helse")
                    .choose("owner", purchaser.person().toString())
                    .choose("deputy", leader.person().toString())
                    .press("purchase.begin.button");
            String purchase = walker.id();
            walker.go("/anskaffelser/" + purchase + "/rute")
                    .tick("payment", "MONTHLY")
                    .fill("amount", "50 600")
                    .fill("months", "24")
                    .choose("service", "DAY_CENTRE")
                    .tick("buyer", "SUBCENTRAL")
                    .tickFirst("dateKind")
                    .fill("legalOn", typed(today.minusDays(10)))
                    .press("purchase.route.show")
                    .press("purchase.route.choose");
            return purchase;
        }
    }

    private void thePurchaseIsAwarded(
            Actor.Member purchaser, Actor.Member leader, String purchase, OrganisationId farm, String offer) {
        try (var walker = as(purchaser)) {
            walker.go("/anskaffelser/" + purchase + "/tildeling?gard=" + farm)
                    .tick("offers", offer)
                    .fill("value", "1 214 400")
                    .fill("reasons", "Gården har plassene, kompetansen og nærheten behovet ber om.")
                    .press("purchase.award.button");
        }
        try (var walker = as(leader)) {
            walker.go("/anskaffelser/" + purchase + "/beslutning").press("purchase.decision.button");
        }
    }

    private String bothPartiesApproveTheAgreement(
            Actor.Member purchaser, Actor.Member leader, Actor.Member farmer, String purchase) {
        String agreement;
        try (var walker = as(purchaser)) {
            walker.document("/anskaffelser/" + purchase + "/protokoll.pdf");
            walker.go("/avtaler/ny?anskaffelse=" + purchase)
                    .fill("title", "Dagtilbud på Solbakken")
                    .choose("owner", purchaser.person().toString())
                    .choose("deputy", leader.person().toString())
                    .fill("start", typed(start))
                    .fill("end", typed(start.plusMonths(20)))
                    .choose("group", "MENTAL_HEALTH")
                    .fill("maxGroupSize", "6")
                    .fill("participantsPerStaff", "3")
                    .fill("service", "Dager på gården med dyr, skog og felles lunsj.")
                    .tickAll("places")
                    .fill("price_HALF_DAY", "1 150")
                    .press("agreement.draft.save");
            agreement = walker.id();
            walker.press("agreement.send.button").document("/avtaler/" + agreement + "/avtale.pdf");
        }
        try (var walker = as(leader)) {
            walker.go("/avtaler/" + agreement).press("agreement.answer.button");
        }
        try (var walker = as(farmer)) {
            walker.go("/avtaler/" + agreement).press("agreement.answer.button");
        }
        return agreement;
    }

    private String aPersonGetsAPlace(Actor.Member caseWorker, Actor.Member leader, Actor.Member farmer, UnitId unit) {
        try (var walker = as(farmer)) {
            walker.go("/gardsfolk").fill("name", "Gunnar Prøve").press("placement.save");
        }
        String placement;
        try (var walker = as(caseWorker)) {
            walker.go("/deltakere/ny")
                    .fill("name", "Dagfinn Prøve")
                    .choose("unit", unit.toString())
                    .choose("group", "MENTAL_HEALTH")
                    .tickFirst("language")
                    .press("placement.save");
            String participant = walker.id();
            walker.go("/deltakere/" + participant + "/samtykker")
                    .tickFirst("purpose")
                    .tickFirst("giver")
                    .fill("given", typed(start))
                    .press("placement.consents.save");
            walker.go("/deltakere/" + participant + "/plasseringer/ny")
                    .chooseFirst("agreement")
                    .tick("halfDays", "2-MORNING", "4-MORNING")
                    .fill("from", typed(start))
                    .fill("to", typed(start.plusMonths(11)))
                    .choose("deputy", leader.person().toString())
                    .press("placement.next");
            placement = walker.id();
            walker.go("/plasseringer/" + placement + "/grunnlag")
                    .tick("basis", "SUPPORT_CONTACT")
                    .fill("decision", "V-12")
                    .fill("decisionFrom", typed(start))
                    .fill("decisionTo", typed(start.plusMonths(12)))
                    .press("placement.next");
            walker.go("/plasseringer/" + placement + "/politiattest")
                    .chooseFirst("worker")
                    .tick("kind", "HEALTH_AND_CARE")
                    .fill("issued", typed(today))
                    .fill("shown", typed(start))
                    .press("placement.save");
            walker.go("/plasseringer/" + placement + "/informasjonsark")
                    .fill("callName", "Dag")
                    .fill("allergies", "Ingen")
                    .fill("safety", "Trenger ro når det blir mange folk.")
                    .fill("pickUp", "Hentes ved bussholdeplassen klokken ni.")
                    .fill("emergencyContact", "Søster")
                    .fill("emergencyPhone", "99 88 77 66")
                    .fill("buyerPhone", "55 44 33 22")
                    .press("placement.next");
            walker.go("/plasseringer/" + placement + "/mal")
                    .fill("wording", "Jeg vil stå opp og være ute to dager i uken.")
                    .press("placement.goals.add");
            walker.go("/plasseringer/" + placement).press("placement.ask");
        }
        try (var walker = as(leader)) {
            walker.go("/plasseringer/" + placement + "/start")
                    .fill("date", typed(start))
                    .press("placement.approve.do");
        }
        return placement;
    }

    private void theFarmMarksTheDays(Actor.Member farmer, YearMonth month) {
        try (var walker = as(farmer)) {
            start.datesUntil(month.plusMonths(1).atDay(1))
                    .filter(day -> day.getDayOfWeek() == DayOfWeek.TUESDAY || day.getDayOfWeek() == DayOfWeek.THURSDAY)
                    .forEach(day -> {
                        walker.go("/dager?dato=" + day);
                        if (walker.page().locator("button[value=PRESENT]").count() > 0) {
                            walker.seeText("Dag").tap("button[value=PRESENT]");
                        }
                    });
        }
    }

    private void theMonthIsSettled(Actor.Member farmer, Actor.Member leader, String agreement, YearMonth month) {
        String basis;
        try (var walker = as(farmer)) {
            walker.go("/maned/utkast/" + agreement + "/" + month)
                    .tap("form[action='/maned/utkast/" + agreement + "/" + month + "'] button");
            basis = walker.id();
        }
        try (var walker = as(leader)) {
            walker.go("/maned/" + basis).press("settlement.answer.all").document("/maned/" + basis + "/pdf");
        }
    }

    private void itIsEvaluated(Actor.Member coordinator, Actor.Member leader, String agreement, YearMonth month) {
        String evaluation;
        try (var walker = as(coordinator)) {
            walker.go("/evalueringer/ny")
                    .choose("agreement", agreement)
                    .fill("from", typed(start))
                    .fill("to", typed(month.atEndOfMonth()))
                    .press("evaluation.start.submit");
            evaluation = walker.id();
            walker.go("/evalueringer/" + evaluation + "/forslag")
                    .tick("verdict", "CONTINUE")
                    .fill("reasons", "Folk kommer, og dagene koster det vi regnet med.")
                    .press("evaluation.propose.submit");
        }
        try (var walker = as(leader)) {
            walker.go("/evalueringer/" + evaluation)
                    .press("evaluation.sign.button")
                    .document("/evalueringer/" + evaluation + "/pdf");
        }
    }

    private Walker as(Actor.Member member) {
        Acting.run(member, () -> people.setLanguage(member.person(), language));
        return new Walker(texts, language, javaScript, port, cast.sessionCookie(member));
    }
}
