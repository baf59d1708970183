package no.tunet.audit;

import java.util.List;
import no.tunet.database.ReasonJson;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Reason;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happened to each object, in the words of messages; kept for ever, never changed. */
@Component
public class History {
    private final HistoryStore store;
    private final BusinessClock clock;
    private final ReasonJson json;

    History(HistoryStore store, BusinessClock clock, ReasonJson json) {
        this.store = store;
        this.clock = clock;
        this.json = json;
    }

    /** Records what happened, for one organisation that may see it; called once for each party. */
    @Transactional
    public void record(ObjectRef about, OrganisationId visibleTo, Reason what) {
        var actor = Acting.current().orElseThrow(() -> new Acting.NoActor("history needs to know who acts"));
        store.add(about, visibleTo, what.code(), json.write(what.parameters()), actor, clock.today());
    }

    /** What happened, newest first, at most two hundred entries. */
    @Transactional(readOnly = true)
    public List<HistoryEntry> of(ObjectRef about) {
        return store.of(about, json::read);
    }
}
