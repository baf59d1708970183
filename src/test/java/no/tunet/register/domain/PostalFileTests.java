package no.tunet.register.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.register.domain.PostalFile.Position;
import no.tunet.register.domain.PostalFile.PostalPlace;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Postal codes come in from the files people have. */
class PostalFileTests {
    @Test
    void theOpenFileHasFiveColumnsAndNoHeader() {
        assertThat(taken("9901\tPRØVEVIK\t4613\tPRØVEKOMMUNE\tG\n9902\tPRØVENES\t4613\tPRØVEKOMMUNE\tP\n"))
                .containsExactly(
                        new PostalPlace("9901", "PRØVEVIK", "4613", Optional.empty()),
                        new PostalPlace("9902", "PRØVENES", "4613", Optional.empty()));
    }

    @Test
    void aTableMayHavePositionsOfItsOwn() {
        assertThat(taken("\uFEFFplace,postal_code,code_2026,lat,lon\nPrøvevik,9901,4613,59.8,5.2\n"))
                .containsExactly(new PostalPlace("9901", "Prøvevik", "4613", Optional.of(new Position(59.8, 5.2))));
    }

    @Test
    void aPositionInAnotherPartOfTheWorldIsLeftOut() {
        assertThat(taken("postal_code,place,municipality_code,lat,lon\n9901,Langt borte,4613,69.0,84.0\n"))
                .containsExactly(new PostalPlace("9901", "Langt borte", "4613", Optional.empty()));
    }

    @Test
    void everyRowThatIsWrongIsSaidAndNothingIsTaken() {
        assertThat(refused("postnummer;poststed;kommunenummer\n9901;Prøvevik;4613\n99;Kort;4613\n9903;;4613\n"))
                .containsExactly(Reason.of("register.postal.row", 3), Reason.of("register.postal.row", 4));
        assertThat(refused("")).extracting(Reason::code).containsExactly("register.postal.rows");
        assertThat(refused("navn;tall\na;1\n")).extracting(Reason::code).containsExactly("register.postal.columns");
    }

    @Test
    void theFileOfTheResearchIsTakenWhole() throws IOException {
        Path file = Path.of("../shared/data/geo/postnummer_2026.csv");
        Assumptions.assumeTrue(Files.exists(file), "the reference data is not here");
        assertThat(taken(Files.readString(file))).hasSizeGreaterThan(4_000);
    }

    private static List<PostalPlace> taken(String text) {
        return ((Decision.Accepted<List<PostalPlace>>) PostalFile.read(text)).state();
    }

    private static List<Reason> refused(String text) {
        return ((Decision.Refused<List<PostalPlace>>) PostalFile.read(text)).reasons();
    }
}
