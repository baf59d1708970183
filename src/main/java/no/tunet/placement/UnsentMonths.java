package no.tunet.placement;

import no.tunet.agreement.AgreementId;

/** Where placements learn whether money is still to be reckoned from a farm's marks: answered by the module that reckons it, which lies above this one. */
public interface UnsentMonths {
    /** How many months of an agreement are over and not yet sent to the buyer. */
    int of(AgreementId agreement);
}
