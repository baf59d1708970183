package no.tunet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import no.tunet.kernel.Language;
import no.tunet.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetTests {
    private final Page page = new Page(
            new Texts(),
            new Assets(),
            Language.NB,
            Optional.empty(),
            "",
            Address.of("/tilbud", ""),
            false,
            LocalDate.of(2022, 11, 15),
            Optional.empty(),
            List.of(),
            no.tunet.ui.Doors.ALL_OPEN);

    private final Sheet sheet = Sheet.of(
            "tilbud",
            List.of("Gård", "Pris", "Fra"),
            List.of(
                    List.of("Ærfuglgården; øst", new Money(115_050), LocalDate.of(2022, 3, 1)),
                    List.of("=HYPERLINK(1)", Money.ZERO, Optional.empty())));

    @Test
    void csvHasSemicolonsDecimalCommaAndHarmlessFormulas() {
        String csv = new String(sheet.csv(page).content(), StandardCharsets.UTF_8);
        assertThat(csv.lines())
                .containsExactly(
                        "\ufeffGård;Pris;Fra", "\"Ærfuglgården; øst\";1150,50;01.03.2022", "’=HYPERLINK(1);0,00;");
    }

    @Test
    void xlsxIsASpreadsheetWithOneSheet(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("tilbud.xlsx"), sheet.xlsx().content());
        try (var zip = new ZipFile(file.toFile())) {
            String strings = new String(
                    zip.getInputStream(zip.getEntry("xl/sharedStrings.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(strings).contains("rden; ", ">Pris<");
            assertThat(zip.getEntry("xl/worksheets/sheet1.xml")).isNotNull();
        }
    }

    @Test
    void aFileIsGivenOnlyToThoseWhoAskForOne() {
        assertThat(sheet.asked(Form.empty(), page)).isEmpty();
        assertThat(sheet.asked(Form.of(Map.of("format", "csv")), page))
                .map(Download::name)
                .contains("tilbud.csv");
        assertThat(sheet.asked(Form.of(Map.of("format", "exe")), page)).isEmpty();
    }
}
