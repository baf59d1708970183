package no.tunet.need.writing;

import java.util.List;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.kernel.UnitId;
import no.tunet.need.NeedStore;
import no.tunet.need.StoredNeed;
import no.tunet.need.domain.Need;
import no.tunet.need.domain.NeedCommand;
import no.tunet.need.domain.NeedContent;
import no.tunet.need.domain.NeedFacts;
import no.tunet.need.domain.NeedRules;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Saves what a draft says. */
@Component
class WriteNeed {
    private final NeedStore store;
    private final BusinessClock clock;

    WriteNeed(NeedStore store, BusinessClock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Transactional
    Decision<Need> write(StoredNeed stored, int version, UnitId unit, NeedContent content) {
        if (stored.version() != version) {
            return stale();
        }
        var member = Acting.member();
        var facts = new NeedFacts(member.person(), member.role(), true);
        var decision = NeedRules.decide(stored.need(), new NeedCommand.Write(content), facts, clock.today());
        return switch (decision) {
            case Decision.Refused<Need> refused -> refused;
            case Decision.Accepted<Need>(var draft) ->
                store.save(stored, unit, draft, clock.today()) ? decision : stale();
        };
    }

    private static Decision<Need> stale() {
        return new Decision.Refused<>(List.of(Reason.of("ui.form.stale")));
    }
}
