package no.tunet.need.closing;

import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.need.ChangeNeed;
import no.tunet.need.NeedNews;
import no.tunet.need.StoredNeed;
import no.tunet.need.domain.Need;
import no.tunet.need.domain.NeedCommand;
import no.tunet.tasks.Responsibilities;
import no.tunet.tasks.Responsible;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends a need with its cause, or takes one up again. */
@Component
class EndNeed {
    private final ChangeNeed change;
    private final NeedNews news;
    private final Responsibilities responsibilities;

    EndNeed(ChangeNeed change, NeedNews news, Responsibilities responsibilities) {
        this.change = change;
        this.news = news;
        this.responsibilities = responsibilities;
    }

    @Transactional
    Decision<Need> close(StoredNeed stored, int version, Need.ClosingCause cause, String reason) {
        var decision = change.by(new NeedCommand.Close(cause, reason), stored, version);
        if (decision instanceof Decision.Accepted<Need>) {
            news.nothingWaits(stored);
            responsibilities.end(stored.id().ref());
            news.happened(stored, Reason.of("need.history.closed", reason));
        }
        return decision;
    }

    @Transactional
    Decision<Need> reopen(StoredNeed stored, int version, String reason) {
        var decision = change.by(new NeedCommand.Reopen(reason), stored, version);
        if (decision instanceof Decision.Accepted<Need>) {
            news.nothingWaits(stored);
            responsibilities.of(stored.id().ref()).ifPresent(this::answerAgain);
            news.happened(stored, Reason.of("need.history.reopened", reason));
        }
        return decision;
    }

    private void answerAgain(Responsible before) {
        before.owner()
                .ifPresent(owner -> responsibilities.assign(
                        before.about(),
                        before.organisation(),
                        before.unit(),
                        owner,
                        before.deputy(),
                        before.title(),
                        before.path()));
    }
}
