package no.tunet.need;

import java.util.List;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.need.domain.Need;
import no.tunet.need.domain.NeedCommand;
import no.tunet.need.domain.NeedFacts;
import no.tunet.need.domain.NeedRules;
import no.tunet.party.Organisations;
import no.tunet.party.UnitView;
import org.springframework.stereotype.Component;

/** Decides a command on a stored need by the rules and saves what came of it; the slices add what follows. */
@Component
public class ChangeNeed {
    private final NeedStore store;
    private final Organisations organisations;
    private final BusinessClock clock;

    ChangeNeed(NeedStore store, Organisations organisations, BusinessClock clock) {
        this.store = store;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** Accepted with the new state when lawful and nobody saved since {@code version}; must run in a transaction. */
    public Decision<Need> by(NeedCommand command, StoredNeed stored, int version) {
        if (stored.version() != version) {
            return stale();
        }
        var decision = NeedRules.decide(stored.need(), command, facts(stored), clock.today());
        return switch (decision) {
            case Decision.Refused<Need> refused -> refused;
            case Decision.Accepted<Need>(var state) -> store.save(stored, state, clock.today()) ? decision : stale();
        };
    }

    /** The name of the unit a need belongs to, for tasks and titles. */
    public String unitName(StoredNeed stored) {
        return organisations.units(stored.organisation()).stream()
                .filter(unit -> unit.id().equals(stored.unit()))
                .map(UnitView::name)
                .findFirst()
                .orElse("");
    }

    private static NeedFacts facts(StoredNeed stored) {
        var member = Acting.member();
        boolean ownUnit = member.organisation().equals(stored.organisation())
                && member.unit().map(stored.unit()::equals).orElse(true);
        return new NeedFacts(member.person(), member.role(), ownUnit);
    }

    private static Decision<Need> stale() {
        return new Decision.Refused<>(List.of(Reason.of("ui.form.stale")));
    }
}
