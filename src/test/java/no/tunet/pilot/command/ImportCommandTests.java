package no.tunet.pilot.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import no.tunet.Cast;
import no.tunet.TunetTest;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.OrganisationKind;
import no.tunet.kernel.Role;
import no.tunet.party.People;
import no.tunet.pilot.Pilots;
import no.tunet.ui.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** What {@code ./run import E-MAIL FILE…} does once the program is up. */
@TunetTest
class ImportCommandTests {
    private static final Path PLAN = Path.of("src/main/resources/demo/vestland");

    @Autowired
    Pilots pilots;

    @Autowired
    Advisers advisers;

    @Autowired
    People people;

    @Autowired
    Texts texts;

    @Autowired
    Cast cast;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void aFolderBecomesAPilotAndItsContradictionsAreSaid() {
        assertThat(run(PLAN.toString(), adviser())).isTrue();
        assertThat(said()).contains("/piloter/").contains("!");
    }

    @Test
    void anUnknownAddressAndSomebodyWhoIsNoAdviserMakeNothing() {
        assertThat(run(PLAN.toString(), "ukjent@prove.invalid")).isFalse();
        var farmer = cast.member(cast.farm("Lia"), Role.FARMER);
        assertThat(run(PLAN.toString(), email(farmer))).isFalse();
        assertThat(said()).doesNotContain("/piloter/");
    }

    @Test
    void aFileThatIsNoPlanIsRefusedInWordsAndMakesNothing() throws IOException {
        Path file = folder.resolve("project.csv");
        Files.write(file, new byte[] {0, 1, 2, 3});
        assertThat(run(file.toString(), adviser())).isFalse();
        assertThat(said()).isNotBlank().doesNotContain("Exception").doesNotContain("/piloter/");
    }

    private String adviser() {
        return email(cast.member(
                cast.organisation(OrganisationKind.COUNTY_GOVERNOR, "Prøveforvaltaren"), Role.COUNTY_ADVISER));
    }

    private String email(Actor.Member member) {
        return Acting.as(
                new Actor.Job("test set-up"),
                () -> people.find(member.person()).orElseThrow().email());
    }

    private boolean run(String files, String person) {
        return new ImportCommand(pilots, advisers, texts, files, person)
                .run(new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
