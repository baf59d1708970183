package no.tunet.enterprise;

import no.tunet.kernel.OrgNumber;

/** Where answers come from: the register itself, or the fictional enterprises when no register is configured. */
interface Source {
    /** Never throws and never takes long. */
    LookUp ask(OrgNumber number);
}
