package no.tunet.agreement.domain;

import no.tunet.kernel.AbsenceCause;
import no.tunet.kernel.Share;

/** How much of the rate is paid for a cause when notice was given at least so many hours before. */
public record AbsenceShare(AbsenceCause cause, int noticeHours, Share share) {
    public AbsenceShare {
        if (noticeHours < 0) {
            throw new IllegalArgumentException("notice is not negative");
        }
        if (cause == AbsenceCause.FARM_CLOSED && share.basisPoints() > 0) {
            throw new IllegalArgumentException("a closed farm is never paid");
        }
    }
}
