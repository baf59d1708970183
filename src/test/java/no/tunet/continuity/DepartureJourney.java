package no.tunet.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import no.tunet.Axe;
import no.tunet.Browser;
import no.tunet.Cast;
import no.tunet.TunetTest;
import no.tunet.agreement.Bought;
import no.tunet.documents.Documents;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Language;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Role;
import no.tunet.party.People;
import no.tunet.tasks.Responsibilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The coordinator leaves: nothing is left without an owner, and every purchase and agreement has its packet. */
@TunetTest
class DepartureJourney {
    @Autowired
    Bought bought;

    @Autowired
    Cast cast;

    @Autowired
    People people;

    @Autowired
    Responsibilities responsibilities;

    @Autowired
    Documents documents;

    @LocalServerPort
    int port;

    @Test
    void afterTheCoordinatorHasLeftNothingIsWithoutAnOwner() {
        Bought.Scene scene = bought.scene();
        bought.signed(scene);
        var leaving = scene.coordinator();
        OrganisationId municipality = leaving.organisation();
        var administrator = cast.administrator(municipality, Role.DIRECTOR);
        try (var visitor = Browser.visitor(Language.NB, 1280, false)) {
            Browser.signIn(visitor, cast.sessionCookie(administrator), port);
            Page page = visitor.newPage();
            page.navigate("http://127.0.0.1:" + port + "/organisasjon/personer");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Slutter " + leaving.personName()))
                    .click();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("flytt arbeidet")))
                    .click();
            assertThat(page.url()).endsWith("/ansvar");
            assertThat(page.textContent("main"))
                    .doesNotContain("Ingen ansvarlig")
                    .doesNotContain(leaving.personName());
        }
        var open = Acting.as(administrator, () -> responsibilities.open(municipality));
        assertThat(open).isNotEmpty();
        for (var object : open) {
            assertThat(object.owner()).isPresent();
            if (List.of("purchase", "agreement").contains(object.about().kind())) {
                assertThat(packets(administrator, object.about()))
                        .as("packets of the %s", object.about().kind())
                        .isEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void thePagesOfPeopleAndResponsibilitiesAreAccessible(Language language) {
        Bought.Scene scene = bought.scene();
        bought.signed(scene);
        var administrator = cast.administrator(scene.coordinator().organisation(), Role.COORDINATOR);
        Acting.run(administrator, () -> people.setLanguage(administrator.person(), language));
        var about = Acting.as(administrator, () -> responsibilities.open(administrator.organisation()))
                .getFirst()
                .about();
        try (var visitor = Browser.visitor(language)) {
            Page page = visitor.newPage();
            for (String path : List.of("/logg-inn", "/glemt-passord", "/glemt-passord/sendt", "/nytt-passord/brukt")) {
                look(page, path);
            }
            Browser.signIn(visitor, cast.sessionCookie(administrator), port);
            for (String path : List.of(
                    "/",
                    "/ansvar",
                    "/ansvar/" + about.kind() + "/" + about.id(),
                    "/organisasjon/personer",
                    "/organisasjon/personer/" + scene.coordinator().person() + "/avslutning",
                    "/organisasjon/enheter",
                    "/utboks",
                    "/innsynslogg/kontroll",
                    "/rolle",
                    "/min-side",
                    "/min-side/engangskode")) {
                look(page, path);
            }
        }
    }

    private void look(Page page, String path) {
        page.navigate("http://127.0.0.1:" + port + path);
        Axe.check(page);
    }

    private long packets(Actor.Member administrator, ObjectRef about) {
        return Acting.as(administrator, () -> documents.about(about)).stream()
                .filter(d -> d.titleKey().equals("continuity.packet.title"))
                .count();
    }
}
