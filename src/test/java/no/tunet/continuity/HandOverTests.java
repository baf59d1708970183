package no.tunet.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import no.tunet.continuity.domain.HandOver;
import no.tunet.kernel.PersonId;
import org.junit.jupiter.api.Test;

class HandOverTests {
    private static final PersonId LEAVING = PersonId.next();
    private static final PersonId DEPUTY = PersonId.next();
    private static final PersonId LEADER = PersonId.next();

    @Test
    void theDeputyBecomesTheOwnerAndTheLeaderCovers() {
        assertThat(HandOver.after(LEAVING, Optional.of(LEAVING), Optional.of(DEPUTY), Optional.of(LEADER)))
                .isEqualTo(new HandOver(Optional.of(DEPUTY), Optional.of(LEADER), false));
    }

    @Test
    void withoutADeputyTheUnitLeaderBecomesTheOwnerAndIsAskedToActAtOnce() {
        assertThat(HandOver.after(LEAVING, Optional.of(LEAVING), Optional.empty(), Optional.of(LEADER)))
                .isEqualTo(new HandOver(Optional.of(LEADER), Optional.empty(), true));
    }

    @Test
    void aLeavingDeputyLeavesTheOwnerInPlaceWhoMustNameAnother() {
        assertThat(HandOver.after(LEAVING, Optional.of(DEPUTY), Optional.of(LEAVING), Optional.of(LEADER)))
                .isEqualTo(new HandOver(Optional.of(DEPUTY), Optional.empty(), true));
    }

    @Test
    void aLeaderWhoLeavesDoesNotInheritFromOneself() {
        assertThat(HandOver.after(LEAVING, Optional.of(LEAVING), Optional.empty(), Optional.of(LEAVING)))
                .isEqualTo(new HandOver(Optional.empty(), Optional.empty(), true));
    }
}
