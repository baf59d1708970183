package no.tunet.pilot.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.tunet.kernel.Money;
import no.tunet.pilot.PlanFile;
import no.tunet.pilot.domain.Contradiction;
import no.tunet.pilot.domain.FinancingKind;
import no.tunet.pilot.domain.Mark;
import no.tunet.pilot.domain.Plan;
import no.tunet.pilot.domain.Quarter;
import no.tunet.pilot.domain.Reading;
import org.junit.jupiter.api.Test;

/** The plan of the Vestland pilot: the copy we demonstrate with, and the typed source where it lies beside the project. */
class VestlandPlanTests {
    private static final Path OURS = Path.of("src/main/resources/demo/vestland");
    private static final Path TYPED = Path.of("../shared/data/vestland");

    private static Reading.Read read(Path folder) {
        try (var files = Files.list(folder)) {
            var plan = files.filter(f -> f.toString().matches(".*\\.(csv|json)"))
                    .map(VestlandPlanTests::file)
                    .toList();
            return (Reading.Read) PlanImport.read(plan);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PlanFile file(Path path) {
        try {
            return new PlanFile(path.getFileName().toString(), Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void hasThePrintedFigures(Plan plan) {
        assertThat(plan.activities()).hasSize(13);
        assertThat(plan.activities().stream().mapToInt(a -> a.planned().size()).sum())
                .isEqualTo(43);
        assertThat(plan.activities().get(1).firstPlanned()).contains(new Quarter(2020, 3));
        assertThat(plan.activities().getLast().planned()).containsEntry(new Quarter(2022, 4), Mark.REACH);
        assertThat(plan.risks()).hasSize(4);
        assertThat(plan.budgetTotal().sum()).isEqualTo(Money.ofKroner(1_880_000));
        assertThat(plan.budgetTotal().byYear().values())
                .containsExactly(Money.ofKroner(50_000), Money.ofKroner(915_000), Money.ofKroner(915_000));
        assertThat(plan.financedBy(FinancingKind.GRANT)).isEqualTo(Money.ofKroner(1_460_000));
        assertThat(plan.financedBy(FinancingKind.OWN_WORK)).isEqualTo(Money.ofKroner(420_000));
        assertThat(plan.buyers()).extracting(Plan.Buyer::name).containsExactly("Bømlo", "Stad");
    }

    private static List<String> codes(List<Contradiction> contradictions) {
        return contradictions.stream().map(c -> c.what().code()).toList();
    }

    @Test
    void ourCopyHasThePrintedFiguresAndReportsEachContradiction() {
        var read = read(OURS);
        hasThePrintedFigures(read.plan());
        assertThat(codes(read.contradictions()))
                .containsExactly(
                        "pilot.contradiction.noAmount",
                        "pilot.contradiction.position",
                        "pilot.contradiction.position",
                        "pilot.contradiction.position",
                        "pilot.contradiction.position",
                        "pilot.contradiction.outsideProject",
                        "pilot.contradiction.reachedEarly",
                        "pilot.contradiction.afterFinalReport",
                        "pilot.contradiction.noPhase",
                        "pilot.contradiction.strategyOver");
        assertThat(read.contradictions().get(1).what().parameters())
                .contains(Money.ofKroner(262_500), Money.ofKroner(260_000), Money.ofKroner(750_000));
    }

    @Test
    void theTypedSourceReadsWithoutChangesAndSaysTheSame() {
        assumeTrue(Files.isDirectory(TYPED), "SKIPPED: the typed source of the plan does not lie beside the project");
        var read = read(TYPED);
        hasThePrintedFigures(read.plan());
        assertThat(codes(read.contradictions()))
                .contains(
                        "pilot.contradiction.noAmount",
                        "pilot.contradiction.position",
                        "pilot.contradiction.outsideProject");
        assertThat(read.plan().budget()).hasSize(9);
        assertThat(read.plan().activities()).isEqualTo(read(OURS).plan().activities());
    }
}
