package no.tunet.agreement.domain;

import java.util.Set;
import no.tunet.kernel.Role;

/** The two sides of an agreement, and who may consent for each (matrix K6). */
public enum Party {
    BUYER(Set.of(Role.UNIT_LEADER, Role.DIRECTOR)),
    FARM(Set.of(Role.FARMER, Role.COOPERATIVE_MANAGER));

    private final Set<Role> signers;

    Party(Set<Role> signers) {
        this.signers = signers;
    }

    public boolean maySign(Role role) {
        return signers.contains(role);
    }
}
