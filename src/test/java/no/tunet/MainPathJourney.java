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
    void aNeedIsWrittenDownAndApproved(Language readIn, boolean withJavaScript) {
        language = readIn;
        javaScript = withJavaScript;
        OrganisationId municipality = cast.municipality("Fjordvik kommune " + readIn);
        UnitId unit = cast.unit(municipality, "Psykisk helse");
        var coordinator = cast.member(municipality, Role.COORDINATOR);
        var leader = cast.member(municipality, Optional.of(unit), Role.UNIT_LEADER);
        var officer = cast.member(
                cast.organisation(OrganisationKind.APPROVAL_BODY, "Godkjenning Vest"), Role.APPROVAL_OFFICER);
        var farmer = cast.member(cast.farm("Solbakken gård " + readIn), Role.FARMER);

        String offer = theFarmOffersDays(farmer);
        theOfficerOpensTheApproval(officer, farmer.organisation());
        String need = theCoordinatorWritesDownTheNeed(coordinator, unit);
        theLeaderApproves(leader, need);
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

    private Walker as(Actor.Member member) {
        Acting.run(member, () -> people.setLanguage(member.person(), language));
        return new Walker(texts, language, javaScript, port, cast.sessionCookie(member));
    }
}
