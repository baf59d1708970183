package no.tunet.continuity.domain;

import java.util.Optional;
import no.tunet.kernel.PersonId;

/** Who answers for an object after somebody has left: the deputy, else the unit leader, who is then asked to name others. */
public record HandOver(Optional<PersonId> owner, Optional<PersonId> deputy, boolean needsAttention) {
    /** What becomes of one object that the leaving person owned or covered. */
    public static HandOver after(
            PersonId leaving, Optional<PersonId> owner, Optional<PersonId> deputy, Optional<PersonId> unitLeader) {
        Optional<PersonId> leader = unitLeader.filter(p -> !p.equals(leaving));
        Optional<PersonId> otherOwner = owner.filter(p -> !p.equals(leaving));
        Optional<PersonId> otherDeputy = deputy.filter(p -> !p.equals(leaving));
        if (otherOwner.isPresent()) {
            return new HandOver(otherOwner, otherDeputy, otherDeputy.isEmpty());
        }
        if (otherDeputy.isPresent()) {
            return new HandOver(otherDeputy, leader.filter(p -> !p.equals(otherDeputy.get())), leader.isEmpty());
        }
        return new HandOver(leader, Optional.empty(), true);
    }
}
