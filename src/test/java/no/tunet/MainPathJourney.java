package no.tunet;

import java.util.Optional;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
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
    @LocalServerPort
    private int port;

    @Autowired
    private Cast cast;

    @Autowired
    private Texts texts;

    @Autowired
    private People people;

    @Autowired
    private BusinessClock clock;

    private Language language = Language.NB;
    private boolean javaScript = true;

    @ParameterizedTest
    @CsvSource({"NB, true", "NN, false"})
    void aNeedBecomesAnAwardedPurchase(Language readIn, boolean withJavaScript) {
        language = readIn;
        javaScript = withJavaScript;
        OrganisationId municipality = cast.municipality("Fjordvik kommune " + readIn);
        UnitId unit = cast.unit(municipality, "Psykisk helse");
        var coordinator = cast.member(municipality, Role.COORDINATOR);
        var leader = cast.member(municipality, Optional.of(unit), Role.UNIT_LEADER);
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
                    .follow("approval.verb.OPEN")
                    .fill("from", "1.1.2026")
                    .fill("to", "31.12.2027")
                    .press("approval.verb.OPEN");
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
                    .fill("wantedFrom", "1.2.2027")
                    .press("need.writing.next")
                    .fill("withinKm", "30")
                    .tick("activities", "ANIMALS")
                    .press("need.writing.next")
                    .tick("todayKind", "COSTED")
                    .fill("todayDescription", "Dagsenteret")
                    .fill("todayPerYear", "912 000")
                    .fill("todaySource", "regnskap 2025")
                    .fill("todayPriceYear", "2025")
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
                    .fill("fra", "1.2.2027")
                    .fill("frist", "1.12.2026")
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
                    .fill("priceYear", "2026")
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
                    .fill("legalOn", "1.11.2026")
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

    private Walker as(Actor.Member member) {
        Acting.run(member, () -> people.setLanguage(member.person(), language));
        return new Walker(texts, language, javaScript, port, cast.sessionCookie(member));
    }
}
