package no.tunet.directory.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PositionTests {
    private static final Position OSLO = new Position(59.9139, 10.7522);
    private static final Position BERGEN = new Position(60.3913, 5.3221);
    private static final DetourFactor FACTOR =
            new DetourFactor(new BigDecimal("1.417"), LocalDate.of(2012, 4, 1), "test");

    @Test
    void theStraightLineFromOsloToBergenIsAboutThreeHundredKilometres() {
        assertThat(OSLO.straightKmTo(BERGEN)).isCloseTo(305, within(3.0));
        assertThat(BERGEN.straightKmTo(OSLO)).isEqualTo(OSLO.straightKmTo(BERGEN));
        assertThat(OSLO.straightKmTo(OSLO)).isZero();
    }

    @Test
    void theRoadIsEstimatedAsTheStraightLineTimesTheFactor() {
        assertThat(FACTOR.estimateKm(OSLO, BERGEN)).isBetween(428, 436);
    }

    @Test
    void aNeighbourIsAtLeastAKilometreAway() {
        assertThat(FACTOR.estimateKm(OSLO, OSLO)).isEqualTo(1);
    }

    @Test
    void aRoadShorterThanTheStraightLineIsRefused() {
        assertThatThrownBy(() -> new DetourFactor(new BigDecimal("0.9"), LocalDate.EPOCH, "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPointThatIsNotOnTheGlobeIsRefused() {
        assertThatThrownBy(() -> new Position(91, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Position(Double.NaN, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void swappedCoordinatesAreSeenToLieOutsideNorway() {
        assertThat(BERGEN.inNorway()).isTrue();
        assertThat(new Position(5.3221, 60.3913).inNorway()).isFalse();
    }
}
