package no.tunet.need;

import no.tunet.kernel.BusinessClock;
import no.tunet.need.domain.Completeness;
import no.tunet.need.domain.NeedSentence;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import no.tunet.ui.View;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the need that one of the small pages is about; a need that is not there or not ours is not found. */
@Component
public class NeedActions {
    private final NeedStore store;
    private final BusinessClock clock;

    NeedActions(NeedStore store, BusinessClock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public StoredNeed find(NeedId id) {
        return store.find(id).orElseThrow(NotFound::new);
    }

    public View view(String template, StoredNeed stored, Form form) {
        var content = stored.need().content();
        var action = new NeedAction(
                stored.id(),
                NeedSentence.exact(content),
                stored.version(),
                Completeness.missing(content, clock.today()));
        return View.of(template, action).form(form);
    }

    /** The version the form was filled on; a form without one was never ours. */
    public static int version(Form form) {
        return form.integer("version", 0, Integer.MAX_VALUE).orElse(-1);
    }
}
