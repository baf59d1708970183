package no.tunet.pilot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.tunet.kernel.Reason;
import org.junit.jupiter.api.Test;

class TakingPartTests {
    private static TakingPart of(int participants) {
        return new TakingPart(
                participants, 100, 88, Map.of("SERIOUS", 1), Map.of("GOOD", 6, "BAD", 1), 1, participants);
    }

    @Test
    void oneToFourParticipantsAreOnlySaidToBeFewerThanFive() {
        assertThat(of(4).words()).containsExactly(Reason.of("pilot.fact.fewParticipants"));
    }

    @Test
    void nobodyIsNotMentioned() {
        assertThat(TakingPart.NOBODY.words()).isEmpty();
    }

    @Test
    void theFarmsOfAMunicipalityAreCountedTogether() {
        assertThat(of(4).plus(of(3)).words())
                .contains(
                        Reason.of("pilot.fact.attendance", 7, 176, 200, 88),
                        Reason.of("pilot.fact.incidents", 2, 2),
                        Reason.of("pilot.fact.answers", 14, 12));
    }
}
