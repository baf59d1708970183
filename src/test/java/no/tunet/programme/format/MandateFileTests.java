package no.tunet.programme.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Money;
import no.tunet.kernel.OrganisationKind;
import no.tunet.kernel.Reason;
import no.tunet.programme.Shipped;
import no.tunet.programme.domain.Mandate;
import no.tunet.programme.domain.MandateCheck;
import no.tunet.programme.domain.ServiceArea;
import org.junit.jupiter.api.Test;

class MandateFileTests {
    private static final Path REFERENCE = Path.of("../shared/data/program");

    @Test
    void tenAndTwoMillionComeFromThreeTimesThreeAndThree() {
        var mandate = Shipped.mandate();
        assertThat(mandate.budget()).isEqualTo(Money.ofKroner(12_000_000));
        assertThat(mandate.funded()).isEqualTo(Money.ofKroner(12_000_000));
        assertThat(mandate.funding().getFirst().workedOut()).isEqualTo(Money.ofKroner(9_000_000));
        assertThat(MandateCheck.contradictions(mandate)).isEmpty();
    }

    @Test
    void aFigureThatDoesNotFollowIsToldWithBothFigures() {
        String wrong = Shipped.text("mandate.json")
                .replace("\"total_budget_nok\": 12000000", "\"total_budget_nok\": 11000000");
        var mandate = Shipped.accepted(MandateFile.read(wrong));
        assertThat(MandateCheck.contradictions(mandate))
                .containsExactly(
                        Reason.of("programme.check.budget", Money.ofKroner(11_000_000), Money.ofKroner(12_000_000)));
    }

    @Test
    void theCallIsReadAsData() {
        var terms = Shipped.terms();
        assertThat(terms.frame()).isEqualTo(Money.ofKroner(10_000_000));
        assertThat(terms.cap()).isEqualTo(Money.ofKroner(3_000_000));
        assertThat(terms.pilots()).isEqualTo(4);
        assertThat(terms.areas()).extracting(ServiceArea::pilots).containsOnly(1);
        assertThat(terms.applicants())
                .containsExactlyInAnyOrder(OrganisationKind.COUNTY_GOVERNOR, OrganisationKind.COUNTY_MUNICIPALITY);
        assertThat(terms.quarters()).hasSize(9).startsWith("2020Q4").endsWith("2022Q4");
        assertThat(CallFile.kept(CallFile.keep(terms))).isEqualTo(terms);
    }

    @Test
    void everyFaultOfAFileIsNamedWithItsField() {
        assertThat(reasons(MandateFile.read("{\"measures\":[{\"no\":1,\"name\":\"A\",\"budget_nok\":\"mye\"}]}")))
                .contains(
                        Reason.of("programme.import.not-money", "mandate.json", "budget_nok"),
                        Reason.of("programme.import.missing", "mandate.json", "main_goal"),
                        Reason.of("programme.import.missing", "mandate.json", "project_period"));
        assertThat(reasons(MandateFile.read("ikke json")))
                .containsExactly(Reason.of("programme.import.not-json", "mandate.json"));
    }

    @Test
    void theReferenceDataReadsToTheSameFigures() throws IOException {
        assumeTrue(Files.isDirectory(REFERENCE), "the reference data is not here");
        Mandate mandate = Shipped.accepted(MandateFile.read(Files.readString(REFERENCE.resolve("mandate_004.json"))));
        var terms = Shipped.accepted(CallFile.read(Files.readString(REFERENCE.resolve("call_003.json"))));
        var differences = Shipped.accepted(
                MandateFile.differences(Files.readString(REFERENCE.resolve("discrepancies_003_004.json"))));
        assertThat(mandate.budget()).isEqualTo(Shipped.mandate().budget());
        assertThat(mandate.timeline()).hasSameSizeAs(Shipped.mandate().timeline());
        assertThat(terms.deadline()).isEqualTo(Shipped.terms().deadline());
        assertThat(terms.frame()).isEqualTo(Shipped.terms().frame());
        assertThat(differences)
                .hasSizeGreaterThanOrEqualTo(Shipped.differences().size());
    }

    private static List<Reason> reasons(Decision<?> decision) {
        return decision instanceof Decision.Refused<?>(List<Reason> reasons) ? reasons : List.of();
    }
}
