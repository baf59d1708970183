package no.tunet.need.submission;

import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.need.ChangeNeed;
import no.tunet.need.NeedNews;
import no.tunet.need.StoredNeed;
import no.tunet.need.domain.Need;
import no.tunet.need.domain.NeedCommand;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends a draft to the unit leader, or takes it back before the answer. */
@Component
public class SubmitNeed {
    private final ChangeNeed change;
    private final NeedNews news;

    SubmitNeed(ChangeNeed change, NeedNews news) {
        this.change = change;
        this.news = news;
    }

    @Transactional
    public Decision<Need> submit(StoredNeed stored, int version) {
        var decision = change.by(new NeedCommand.Submit(), stored, version);
        if (decision instanceof Decision.Accepted<Need>) {
            news.nothingWaits(stored);
            news.waitsForLeader(stored, change.unitName(stored));
            news.happened(stored, Reason.of("need.history.submitted"));
        }
        return decision;
    }

    @Transactional
    public Decision<Need> withdraw(StoredNeed stored, int version) {
        var decision = change.by(new NeedCommand.Withdraw(), stored, version);
        if (decision instanceof Decision.Accepted<Need>) {
            news.nothingWaits(stored);
            news.happened(stored, Reason.of("need.history.withdrawn"));
        }
        return decision;
    }
}
