package no.tunet.need.decision;

import no.tunet.kernel.Decision;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Reason;
import no.tunet.need.ChangeNeed;
import no.tunet.need.NeedNews;
import no.tunet.need.StoredNeed;
import no.tunet.need.domain.Need;
import no.tunet.need.domain.NeedCommand;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The unit leader approves a need, or sends it back with the reason. */
@Component
public class DecideNeed {
    private final ChangeNeed change;
    private final NeedNews news;

    DecideNeed(ChangeNeed change, NeedNews news) {
        this.change = change;
        this.news = news;
    }

    @Transactional
    public Decision<Need> approve(StoredNeed stored, int version) {
        var decision = change.by(new NeedCommand.Approve(), stored, version);
        if (decision instanceof Decision.Accepted<Need>(Need.Approved approved)) {
            news.nothingWaits(stored);
            news.approvedFor(approved.submittedBy(), stored, change.unitName(stored));
            news.happened(stored, Reason.of("need.history.approved"));
        }
        return decision;
    }

    @Transactional
    public Decision<Need> sendBack(StoredNeed stored, int version, String reason) {
        var decision = change.by(new NeedCommand.SendBack(reason), stored, version);
        if (decision instanceof Decision.Accepted<Need>
                && stored.need() instanceof Need.Submitted(var content, PersonId by, var on)) {
            news.nothingWaits(stored);
            news.sentBackTo(by, stored, change.unitName(stored));
            news.happened(stored, Reason.of("need.history.sentBack", reason));
        }
        return decision;
    }
}
