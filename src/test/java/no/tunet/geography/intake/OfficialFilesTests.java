package no.tunet.geography.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import no.tunet.geography.GeoPoint;
import no.tunet.geography.PlaceLanguage;
import no.tunet.geography.domain.Gazetteer;
import no.tunet.geography.domain.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficialFilesTests {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Path GEO = Path.of("../shared/data/geo");

    @Test
    void codesWithDatesMakeAListForEachDaySomethingBegan() {
        var read = reference(DAY, """
                {"codes":[
                 {"code":"1401","level":"1","name":"Flora","validFromInRequestedRange":"2013-01-01","validToInRequestedRange":"2020-01-01"},
                 {"code":"4602","level":"1","name":"Kinn","validFromInRequestedRange":"2020-01-01","validToInRequestedRange":null},
                 {"code":"0301","level":"1","name":"Oslo","validFromInRequestedRange":"2013-01-01"},
                 {"code":"9999","level":"1","name":"Uoppgitt","validFromInRequestedRange":"2013-01-01"}]}""");
        assertThat(read.municipalities().get(LocalDate.of(2013, 1, 1))).containsOnlyKeys("1401", "0301");
        assertThat(read.municipalities().get(LocalDate.of(2020, 1, 1))).containsOnlyKeys("4602", "0301");
    }

    @Test
    void changesComeFromKlassInEitherForm() {
        var json = reference(DAY, """
                {"codeChanges":[{"oldCode":"1401","oldName":"Flora","newCode":"4602","newName":"Kinn","changeOccurred":"2020-01-01"}]}""");
        var csv = reference(DAY, """
                "oldCode";"oldName";"newCode";"newName";"changeOccurred"
                "1401";"Flora";"4602";"Kinn";"2020-01-01"
                """);
        assertThat(json.changes()).isEqualTo(csv.changes()).hasSize(1);
    }

    @Test
    void kartverketGivesNamesInTheLanguagesOfTheLandAndAPoint() {
        var read = reference(DAY, """
                [{"kommunenummer":"5612","kommunenavn":"Guovdageaidnu - Kautokeino","kommunenavnNorsk":"Kautokeino",
                  "gyldigeNavn":[{"navn":"Guovdageaidnu","prioritet":1,"sprak":"Nordsamisk"},{"navn":"Kautokeino","prioritet":2,"sprak":"Norsk"}],
                  "punktIOmrade":{"type":"Point","coordinates":[23.04,69.01]}}]""");
        assertThat(read.municipalities().get(DAY)).containsEntry("5612", "Kautokeino");
        assertThat(read.names().get("5612")).containsEntry(PlaceLanguage.NORTHERN_SAMI, "Guovdageaidnu");
        assertThat(read.centres()).containsEntry("5612", new GeoPoint(69.01, 23.04));
    }

    @Test
    void outlinesComeAsGeoJsonAlsoInsideAnotherObject() {
        String collection = """
                {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"kommunenummer":"4613"},
                 "geometry":{"type":"Polygon","coordinates":[[[5.0,59.7],[5.4,59.7],[5.4,59.9],[5.0,59.7]]]}}]}""";
        assertThat(reference(DAY, collection).outlines()).containsKey("4613");
        assertThat(reference(DAY, "{\"administrative_enheter.kommune\":" + collection + "}")
                        .outlines())
                .containsKey("4613");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[1,2",
                "{\"codes\":[{\"code\":\"46x3\",\"name\":\"Havly\"}]}",
                "{\"codes\":[]}",
                "{\"type\":\"Topology\",\"arcs\":[[[0,0]]],\"objects\":{\"k\":{\"geometries\":[{\"type\":\"Polygon\",\"arcs\":[[7]]}]}}}",
                "{\"features\":[{\"properties\":{\"kommunenummer\":\"4613\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[-32000,6600000],[-31000,6600000],[-31000,6601000],[-32000,6600000]]]}}]}",
                "{\"features\":[{\"properties\":{\"kommunenummer\":\"4613\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[5,60]}}]}",
                "name,place\nHavly,x",
                "code,name,validFrom\n4613,Bømlo,2020-13-45",
                "code,name,centre_lat,centre_lon\n4613,Bømlo,north,east"
            })
    void whatCannotBeReadIsSaidAndNothingIsTaken(String file) {
        var gathered = OfficialFiles.read(List.of(file("x", file)), DAY);
        assertThat(gathered.problems()).isNotEmpty();
    }

    @Test
    void anEarlierMistakeIsNotHiddenByALaterGoodFile() {
        var gathered =
                OfficialFiles.read(List.of(file("a", "code,name\n12345,X"), file("b", "code,name\n4613,Bømlo")), DAY);
        assertThat(gathered.problems()).hasSize(1);
    }

    @Test
    void theWholeCountryIsReadFromOpenFiles() throws IOException {
        assumeTrue(Files.isDirectory(GEO), "no files of the whole country are here");
        var old = OfficialFiles.read(List.of(file("kommuner_2013.csv")), LocalDate.of(2013, 1, 1))
                .reference();
        var now = OfficialFiles.read(
                List.of(
                        file("kommuner_2026.csv"),
                        file("fylker_2026.csv"),
                        file("kommune_mapping_2013_2026.csv"),
                        file("kommuner_2026.topojson")),
                DAY);
        assertThat(now.problems()).isEmpty();
        assertThat(old.municipalities().get(LocalDate.of(2013, 1, 1))).hasSize(428);
        var gazetteer = new Gazetteer(now.reference());
        assertThat(gazetteer.all(DAY)).hasSize(357);
        assertThat(now.reference().outlines()).hasSize(357);
        assertThat(gazetteer.nameOn("5612", DAY, PlaceLanguage.NORTHERN_SAMI)).contains("Guovdageaidnu");
        assertThat(gazetteer.successors("1219", LocalDate.of(2013, 1, 1), DAY)).containsExactly("4613");
        assertThat(gazetteer.successors("1850", LocalDate.of(2013, 1, 1), DAY))
                .containsExactlyInAnyOrder("1806", "1875");
        long inside = now.reference().centres().entrySet().stream()
                .filter(centre -> gazetteer.at(centre.getValue()).equals(java.util.Optional.of(centre.getKey())))
                .count();
        assertThat(inside).isGreaterThan(300);
        assertThat(OfficialFiles.read(List.of(file("kommuner_2026.geojson")), DAY)
                        .reference()
                        .outlines())
                .hasSize(357);
    }

    private static Reference reference(LocalDate on, String content) {
        var gathered = OfficialFiles.read(List.of(file("x", content)), on);
        assertThat(gathered.problems()).isEmpty();
        return gathered.reference();
    }

    private static OfficialFile file(String name, String content) {
        return new OfficialFile(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static OfficialFile file(String name) throws IOException {
        return new OfficialFile(name, Files.readAllBytes(GEO.resolve(name)));
    }
}
