package no.tunet.pilot.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import no.tunet.knowledge.MunicipalitySize;
import no.tunet.knowledge.ProjectStage;
import no.tunet.pilot.PlanFile;
import no.tunet.pilot.domain.Plan;
import no.tunet.pilot.domain.Reading;
import no.tunet.pilot.format.PlanImport;
import org.junit.jupiter.api.Test;

class SuggestLessonsTests {
    private static Plan vestland() {
        try (var files = Files.list(Path.of("src/main/resources/demo/vestland"))) {
            return switch (PlanImport.read(files.map(SuggestLessonsTests::file).toList())) {
                case Reading.Read read -> read.plan();
                case Reading.Unreadable unreadable -> throw new AssertionError(unreadable.reasons());
            };
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

    @Test
    void theStageIsWhatThePlanDoesInTheQuarter() {
        assertThat(SuggestLessons.stages(vestland(), LocalDate.of(2020, 10, 1)))
                .containsExactly(ProjectStage.PREPARING);
        assertThat(SuggestLessons.stages(vestland(), LocalDate.of(2021, 9, 1)))
                .containsExactly(ProjectStage.MAPPING, ProjectStage.COMPARING, ProjectStage.BUYING);
        assertThat(SuggestLessons.stages(vestland(), LocalDate.of(2022, 10, 3)))
                .containsExactly(ProjectStage.RUNNING, ProjectStage.EVALUATING, ProjectStage.SHARING);
        assertThat(SuggestLessons.stages(vestland(), LocalDate.of(2024, 1, 1)))
                .containsExactly(ProjectStage.EVALUATING, ProjectStage.SHARING);
    }

    @Test
    void theSizeIsThatOfTheFirstBuyerWhoseInhabitantsAreStated() {
        assertThat(SuggestLessons.size(vestland())).contains(MunicipalitySize.MEDIUM);
    }
}
