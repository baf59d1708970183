package no.tunet.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import no.tunet.Cast;
import no.tunet.TunetTest;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Money;
import no.tunet.pilot.Pilots;
import no.tunet.pilot.PlanFile;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@TunetTest
class RollupPageTests {
    private static final Path PLAN = Path.of("src/main/resources/demo/vestland");
    private static final int MANY = 200;

    @Autowired
    MockMvc web;

    @Autowired
    Cast cast;

    @Autowired
    ProgrammeStage stage;

    @Autowired
    Pilots pilots;

    private static List<PlanFile> plan() {
        try (var files = Files.list(PLAN)) {
            return files.map(RollupPageTests::file).toList();
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
    void aPilotStandsWithItsBudgetAndWhatIsSpentAndReached() throws Exception {
        var adviser = stage.adviser("Statsforvaltaren i Vestland");
        var call = stage.call(stage.officer());
        Acting.run(adviser, () -> {
            var pilot = Shipped.accepted(pilots.importPlan(plan()));
            pilots.enterCost(pilot, "b01", LocalDate.of(2021, 6, 30), Money.ofKroner(12_345), "Reise");
            pilots.noteProgress(pilot, "a01", LocalDate.of(2020, 12, 15), true);
        });
        var page = Jsoup.parse(
                web.perform(get(call.programme().path() + "/piloter").with(cast.as(adviser)))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
        assertThat(page.select("tbody tr").text())
                .contains("1 880 000 kr")
                .contains("12 345 kr")
                .contains("1/13")
                .contains("9/9");
    }

    @Test
    void twoHundredPilotsAreReadInOneStatement() {
        var adviser = stage.adviser("Statsforvaltaren i Storfylke");
        var files = plan();
        Acting.run(adviser, () -> {
            for (int i = 0; i < MANY; i++) {
                pilots.importPlan(files);
            }
        });
        var cpu = ManagementFactory.getThreadMXBean();
        Acting.run(adviser, () -> {
            pilots.sideBySide();
            long before = cpu.getCurrentThreadCpuTime();
            assertThat(pilots.sideBySide())
                    .hasSize(MANY)
                    .allSatisfy(p -> assertThat(p.budget()).isEqualTo(Money.ofKroner(1_880_000)));
            long millis = (cpu.getCurrentThreadCpuTime() - before) / 1_000_000;
            assertThat(millis).as("milliseconds of CPU for two hundred pilots").isLessThan(100);
        });
    }
}
