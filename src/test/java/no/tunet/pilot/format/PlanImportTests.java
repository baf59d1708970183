package no.tunet.pilot.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.tunet.kernel.Money;
import no.tunet.kernel.Reason;
import no.tunet.pilot.PlanFile;
import no.tunet.pilot.domain.Reading;
import org.junit.jupiter.api.Test;

class PlanImportTests {
    private static final String PROJECT =
            "title,period_from,period_to,cost_frame\nGardsdagar,2021-01,12.2022,\"1 880 000,50\"\n";
    private static final String ACTIVITIES = "activity_id,activity_nn,2021Q1,2021Q2\na1,Oppstart,x,X\n";
    private static final String BUDGET = "line_id,line,y2021,y2022\nb1,Leiing,100,50\n";
    private static final String FINANCING = "source_id;source;kind;y2021;y2022\nf1;Kommunen;cash;100;50\n";

    private static PlanFile file(String name, String text) {
        return new PlanFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<PlanFile> with(PlanFile... replacing) {
        var files = new ArrayList<>(List.of(
                file("project.csv", PROJECT),
                file("activities_quarters.csv", ACTIVITIES),
                file("budget_lines.csv", BUDGET),
                file("financing_plan.csv", FINANCING)));
        Arrays.stream(replacing).forEach(r -> {
            files.removeIf(f -> f.name().equals(r.name()));
            files.add(r);
        });
        return files;
    }

    private static List<Reason> refusals(PlanFile... replacing) {
        return PlanImport.read(with(replacing)) instanceof Reading.Unreadable unreadable
                ? unreadable.reasons()
                : List.of();
    }

    @Test
    void commaAndSemicolonAndNorwegianNumbersAndMonthsAreRead() {
        var read = (Reading.Read) PlanImport.read(with());
        assertThat(read.plan().frame().costFrame()).contains(new Money(188_000_050));
        assertThat(read.plan().frame().to()).hasToString("2022-12");
        assertThat(read.plan().activities().getFirst().name()).isEqualTo("Oppstart");
        assertThat(read.plan().financingTotal().sum()).isEqualTo(Money.ofKroner(150));
    }

    @Test
    void dependenciesAreReadAndALoopIsRefusedWithAllElseThatIsWrong() {
        var activities =
                file("activities_quarters.csv", "activity_id,activity,2021Q1,2021Q2\na1,Oppstart,x,\na2,Drift,,x\n");
        var sound = (Reading.Read) PlanImport.read(
                with(activities, file("dependencies.csv", "activity_id,after_id,lag_quarters\na2,a1,\n")));
        assertThat(sound.plan().dependencies()).hasSize(1);
        assertThat(sound.contradictions()).extracting(c -> c.table()).containsExactly("budget");
        assertThat(refusals(
                        activities,
                        file("dependencies.csv", "activity_id,after_id,lag_quarters\na2,a1,0\na1,a2,0\na1,a9,to\n")))
                .extracting(Reason::code)
                .containsExactly("pilot.import.notALag", "pilot.import.dependency", "pilot.import.dependency");
    }

    @Test
    void oneJsonHoldsTheSamePlan() {
        var json = """
                {"project": {"title": "Gardsdagar", "period": {"from": "2021-01", "to": "2022-12"},
                             "buyers": [{"name": "Havly", "code_2020": "4999"}]},
                 "activities_quarters": [{"activity_id": "a1", "activity": "Oppstart", "2021Q1": "x"}],
                 "budget_lines": [{"line_id": "b1", "line": "Leiing", "y2021": 100.50}],
                 "financing_plan": [{"source_id": "f1", "source": "Kommunen", "kind": "cash", "y2021": "100,50"}]}""";
        var read = (Reading.Read) PlanImport.read(List.of(file("plan.json", json)));
        assertThat(read.plan().budgetTotal().sum()).isEqualTo(new Money(10_050));
        assertThat(read.plan().buyers().getFirst().code()).isEqualTo("4999");
        assertThat(read.contradictions()).isEmpty();
    }

    @Test
    void whatWasReadIsWrittenAsJsonAndReadTheSameAgain() {
        var read = (Reading.Read) PlanImport.read(with());
        var again = (Reading.Read) PlanImport.readJson(PlanImport.toJson(read.tables()));
        assertThat(again.plan()).isEqualTo(read.plan());
    }

    @Test
    void aWorkbookOrArchiveOrPdfWithTheWrongNameIsNamedForWhatItIs() {
        assertThat(refusals(new PlanFile("budget_lines.csv", new byte[] {'P', 'K', 3, 4, 20})))
                .containsExactly(Reason.of("pilot.import.file.zip", "budget_lines.csv"));
        assertThat(refusals(file("budget_lines.csv", "%PDF-1.7")))
                .containsExactly(Reason.of("pilot.import.file.pdf", "budget_lines.csv"));
        assertThat(refusals(new PlanFile("budget_lines.csv", new byte[] {'a', 0, 'b'})))
                .containsExactly(Reason.of("pilot.import.file.binary", "budget_lines.csv"));
    }

    @Test
    void aFileInAnOlderCharacterSetIsRefusedWithTheLineOfTheFirstWrongByte() {
        var latin =
                new PlanFile("budget_lines.csv", (BUDGET + "b2,Møte,1,2\n").getBytes(Charset.forName("windows-1252")));
        assertThat(refusals(latin)).containsExactly(Reason.of("pilot.import.file.notUtf8", "budget_lines.csv", 3));
    }

    @Test
    void missingColumnsAndTablesAreNamedTogether() {
        var files = with(file("budget_lines.csv", "name,amount\nLeiing,100\n"));
        files.removeIf(f -> f.name().equals("financing_plan.csv"));
        var unreadable = (Reading.Unreadable) PlanImport.read(files);
        assertThat(unreadable.reasons())
                .containsExactlyInAnyOrder(
                        Reason.of("pilot.import.missingColumn", "budget_lines", "line_id", "name, amount"),
                        Reason.of("pilot.import.missingColumn", "budget_lines", "line", "name, amount"),
                        Reason.of("pilot.import.missingTable", "financing_plan"));
    }

    @Test
    void everyWrongCellIsNamedByFileLineAndColumn() {
        assertThat(refusals(
                        file("budget_lines.csv", "line_id,line,y2021,y2022\nb1,Leiing,hundre,50\nb1,,-5,1\n"),
                        file("activities_quarters.csv", "activity_id,activity,2021Q1\na1,Oppstart,ja\n")))
                .containsExactlyInAnyOrder(
                        Reason.of("pilot.import.notAMark", "activities_quarters", 2, "2021Q1", "ja"),
                        Reason.of("pilot.import.notMoney", "budget_lines", 2, "y2021", "hundre"),
                        Reason.of("pilot.import.sameKey", "budget_lines", 3, "line_id", "b1"),
                        Reason.of("pilot.import.empty", "budget_lines", 3, "line"),
                        Reason.of("pilot.import.negative", "budget_lines", 3, "y2021"));
    }

    @Test
    void aProjectThatEndsBeforeItStartsIsRefused() {
        assertThat(refusals(file("project.csv", "title,period_from,period_to\nG,2022-11,2020-11\n")))
                .containsExactly(Reason.of("pilot.import.reversed", "project", 2, "2022-11", "2020-11"));
    }

    @Test
    void aRowWithTooManyCellsIsRefusedByItsLine() {
        assertThat(refusals(file("budget_lines.csv", BUDGET + "b2,Reise,1,2,3\n")))
                .containsExactly(Reason.of("pilot.import.file.cells", "budget_lines.csv", 3L, 5, 4));
    }

    @Test
    void aCellOfTenThousandCharactersIsRefused() {
        assertThat(refusals(file("budget_lines.csv", "line_id,line,y2021\nb1," + "å".repeat(10_000) + ",1\n")))
                .contains(Reason.of("pilot.import.tooLong", "budget_lines", 2, "line", 10_000, 4000));
    }

    @Test
    void brokenJsonIsRefusedWithItsLine() {
        var unreadable = (Reading.Unreadable) PlanImport.read(List.of(file("plan.json", "{\n\"project\": [}\n")));
        assertThat(unreadable.reasons()).contains(Reason.of("pilot.import.file.brokenJson", "plan.json", 2));
    }

    @Test
    void namesOfPersonsAreLeftOutAndTheImportSaysSo() {
        var read = (Reading.Read) PlanImport.read(with(file(
                "roles.csv",
                "role_code,role,organisation,person,title\nowner,Eigar,Havly kommune,Kari Fiktiv,rådgjevar\n")));
        assertThat(read.notes()).contains(Reason.of("pilot.import.note.namesLeftOut"));
        assertThat(read.plan().roles().toString()).doesNotContain("Kari");
    }

    @Test
    void tablesThatAreNotPartOfAPlanAreLeftOutWithANote() {
        var read = (Reading.Read) PlanImport.read(with(file("noko_anna.csv", "a,b\n1,2\n")));
        assertThat(read.notes()).containsExactly(Reason.of("pilot.import.note.unknownTable", "noko_anna"));
    }

    @Test
    void nothingAtAllIsRefused() {
        assertThat(((Reading.Unreadable) PlanImport.read(List.of())).reasons())
                .containsExactly(Reason.of("pilot.import.noFiles"));
    }
}
