package no.tunet.need.domain;

import no.tunet.kernel.PersonId;
import no.tunet.kernel.Role;

/** Who acts on a need: the person, the role, and whether the need belongs to their unit (or they act for the whole municipality). */
public record NeedFacts(PersonId actor, Role role, boolean ownUnit) {}
