package no.tunet.approval;

import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.OrganisationId;
import no.tunet.quality.SelfAuditSigned;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** An approval that rests counts again as soon as the paper is renewed or the self-audit signed. */
@Component
class FollowQuality {
    private final RenewHolds holds;
    private final WarnOfLapses warn;
    private final Announcement announcement;
    private final BusinessClock clock;

    FollowQuality(RenewHolds holds, WarnOfLapses warn, Announcement announcement, BusinessClock clock) {
        this.holds = holds;
        this.warn = warn;
        this.announcement = announcement;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(PaperShown shown) {
        follow(shown.farm());
    }

    @ApplicationModuleListener
    void on(SelfAuditSigned signed) {
        follow(signed.farm());
    }

    private void follow(OrganisationId farm) {
        var today = clock.today();
        holds.renew(farm, today);
        warn.settle(farm, today);
        announcement.of(farm, today);
    }
}
