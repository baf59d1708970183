package no.tunet.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.tunet.Axe;
import no.tunet.Browser;
import no.tunet.Cast;
import no.tunet.TunetTest;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Language;
import no.tunet.kernel.Role;
import no.tunet.kernel.TargetGroup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of the directory and of approvals hold nobody out, in three languages, wide and narrow. */
@TunetTest
class DirectoryJourney {
    @Autowired
    private Cast cast;

    @Autowired
    private Stage stage;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPageCanBeReadAndUsedByEverybody(Language language) {
        var farmer = stage.approvedFarmer("Solhaug gard");
        var offer = stage.published(farmer, Stage.offer("Dag i fjøset", 4));
        stage.published(
                stage.approvedFarmer("Nordre Vik"),
                Stage.offer("Vedlaget", TargetGroup.WORK_TRAINING_NAV, 2, 60.2, 5.6));
        String farm = farmer.organisation().toString();
        var buyer = cast.member(cast.municipality("Havly kommune"), Optional.empty(), Role.COORDINATOR);
        walk(
                language,
                Optional.empty(),
                List.of(
                        "/garder?halvdag=2&halvdag=5&kompetanse=TEACHER&nord=59,9&ost=5,1&km=30",
                        "/garder?ord=finnesikke",
                        "/garder?km=langt",
                        "/garder/" + farm,
                        "/tilbud/" + offer,
                        "/garder/registrering",
                        "/garder/registrert"));
        walk(
                language,
                Optional.of(farmer),
                List.of(
                        "/tilbud",
                        "/tilbud/ny",
                        "/tilbud/" + offer,
                        "/tilbud/" + offer + "/endring",
                        "/tilbud/" + offer + "/lukking",
                        "/gard",
                        "/gard/stengt",
                        "/godkjenning",
                        "/foresporsler"));
        walk(language, Optional.of(buyer), List.of("/garder", "/foresporsler"));
        walk(
                language,
                Optional.of(stage.officer()),
                List.of(
                        "/godkjenninger?sok=Solhaug",
                        "/godkjenninger/" + farm,
                        "/godkjenninger/" + farm + "/venting",
                        "/godkjenninger/" + farm + "/overforing"));
    }

    private void walk(Language language, Optional<Actor.Member> as, List<String> paths) {
        try (var visitor = Browser.visitor(language)) {
            as.ifPresent(member -> Browser.signIn(visitor, cast.sessionCookie(member), port));
            var page = visitor.newPage();
            for (String path : paths) {
                var answer = page.navigate("http://127.0.0.1:" + port + path);
                assertThat(answer.status()).as(path).isIn(200, 422);
                if (language == Language.NB) {
                    Browser.picture(
                            page, "directory-" + path.replaceAll("[^a-z]+", "-") + (as.isPresent() ? "in" : "out"));
                }
                Axe.check(page);
            }
        }
    }
}
