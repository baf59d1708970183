package no.tunet.geography.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tunet.geography.GeoBox;
import no.tunet.geography.GeoPoint;
import no.tunet.geography.Outline;
import no.tunet.geography.PlaceLanguage;
import org.junit.jupiter.api.Test;

class GazetteerTests {
    private static final LocalDate OLD = LocalDate.of(2013, 1, 1);
    private static final LocalDate MERGER = LocalDate.of(2020, 1, 1);
    private static final LocalDate SPLIT = LocalDate.of(2024, 1, 1);
    private final Gazetteer gazetteer = new Gazetteer(new Reference(
            Map.of(
                    OLD, Map.of("1401", "Vika", "1439", "Nesset"),
                    MERGER, Map.of("4602", "Havly"),
                    SPLIT, Map.of("4602", "Havly", "4699", "Nyvik")),
            Map.of(OLD, Map.of("14", "Sogn"), MERGER, Map.of("46", "Vestland")),
            Map.of("4602", Map.of(PlaceLanguage.NORTHERN_SAMI, "Hávli")),
            List.of(
                    new Reference.Change("1401", "4602", Optional.empty(), MERGER),
                    new Reference.Change("1439", "4602", Optional.empty(), MERGER),
                    new Reference.Change("4602", "4602", Optional.empty(), SPLIT),
                    new Reference.Change("4602", "4699", Optional.empty(), SPLIT)),
            Map.of("4602", new GeoPoint(61, 5), "4699", new GeoPoint(62, 6)),
            Map.of("4602", square("4602", 60.5, 4.5), "4699", square("4699", 61.5, 5.5))));

    private static Outline square(String code, double south, double west) {
        return new Outline(
                code,
                List.of(List.of(
                        new GeoPoint(south, west),
                        new GeoPoint(south, west + 1),
                        new GeoPoint(south + 0.001, west + 1),
                        new GeoPoint(south + 1, west + 1),
                        new GeoPoint(south + 1, west),
                        new GeoPoint(south, west))));
    }

    @Test
    void aMunicipalityHasTheNameAndCountyOfItsDay() {
        assertThat(gazetteer
                        .find("1401", LocalDate.of(2019, 12, 31))
                        .orElseThrow()
                        .countyName())
                .isEqualTo("Sogn");
        assertThat(gazetteer.find("1401", MERGER)).isEmpty();
        assertThat(gazetteer.find("4602", LocalDate.of(2019, 12, 31))).isEmpty();
        assertThat(gazetteer
                        .find("4602", LocalDate.of(2030, 1, 1))
                        .orElseThrow()
                        .name())
                .isEqualTo("Havly");
        assertThat(gazetteer.find("1401", LocalDate.of(2012, 12, 31))).isEmpty();
    }

    @Test
    void anOldCodeKeepsItsNameAndANameInAnotherLanguageIsUsedWhenThereIsOne() {
        assertThat(gazetteer.nameOn("1401", SPLIT, PlaceLanguage.NORWEGIAN)).contains("Vika");
        assertThat(gazetteer.nameOn("4602", SPLIT, PlaceLanguage.NORTHERN_SAMI)).contains("Hávli");
        assertThat(gazetteer.nameOn("4699", SPLIT, PlaceLanguage.KVEN)).contains("Nyvik");
        assertThat(gazetteer.nameOn("9999", SPLIT, PlaceLanguage.KVEN)).isEmpty();
    }

    @Test
    void successorsFollowMergersAndSplitsInTheOrderOfTheirDays() {
        assertThat(gazetteer.successors("1401", OLD, MERGER)).containsExactly("4602");
        assertThat(gazetteer.successors("1401", OLD, SPLIT)).containsExactlyInAnyOrder("4602", "4699");
        assertThat(gazetteer.successors("4602", MERGER, SPLIT)).containsExactlyInAnyOrder("4602", "4699");
        assertThat(gazetteer.successors("1401", OLD, LocalDate.of(2019, 1, 1))).containsExactly("1401");
        assertThat(gazetteer.successors("4602", SPLIT, LocalDate.of(2030, 1, 1)))
                .containsExactly("4602");
    }

    @Test
    void aPointIsInsideOneAreaAndNearestToAnother() {
        assertThat(gazetteer.at(new GeoPoint(61, 5))).contains("4602");
        assertThat(gazetteer.at(new GeoPoint(62, 6))).contains("4699");
        assertThat(gazetteer.at(new GeoPoint(60, 4))).isEmpty();
        assertThat(gazetteer.nearest(new GeoPoint(60, 4))).contains("4602");
    }

    @Test
    void outlinesForAMapAreThoseInItDrawnCoarsely() {
        var drawn = gazetteer.outlines(new GeoBox(60, 4, 61.2, 5.2), 0.01);
        assertThat(drawn).extracting(Outline::code).containsExactly("4602");
        assertThat(drawn.getFirst().rings().getFirst()).hasSize(5);
        assertThat(gazetteer.outlines(new GeoBox(60, 4, 63, 7), 5)).isEmpty();
    }
}
