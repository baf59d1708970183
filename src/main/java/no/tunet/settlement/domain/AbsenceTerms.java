package no.tunet.settlement.domain;

import java.time.Duration;
import no.tunet.kernel.AbsenceCause;
import no.tunet.kernel.Share;

/** The agreement's absence rule: the share of the rate that is paid for a cause and the time it was told ahead. */
@FunctionalInterface
public interface AbsenceTerms {
    Share share(AbsenceCause cause, Duration notice);
}
