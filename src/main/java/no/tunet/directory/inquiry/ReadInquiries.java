package no.tunet.directory.inquiry;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.audit.History;
import no.tunet.directory.InquiryId;
import no.tunet.directory.MarketDialogue;
import no.tunet.directory.NeedBrief;
import no.tunet.directory.NeedBriefs;
import no.tunet.directory.OfferId;
import no.tunet.directory.Offers;
import no.tunet.directory.domain.InquiryState;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.Role;
import no.tunet.ui.Page;
import no.tunet.ui.Paging;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads inquiries for the side that asks. */
@Component
public class ReadInquiries {
    private static final int MOST_EXPORTED = 5_000;
    private static final int MOST_PER_NEED = 100;

    private final InquiryPageStore store;
    private final Offers offers;
    private final MarketDialogue dialogue;
    private final History history;
    private final ObjectProvider<NeedBriefs> needs;
    private final BusinessClock clock;

    ReadInquiries(
            InquiryPageStore store,
            Offers offers,
            MarketDialogue dialogue,
            History history,
            ObjectProvider<NeedBriefs> needs,
            BusinessClock clock) {
        this.store = store;
        this.offers = offers;
        this.dialogue = dialogue;
        this.history = history;
        this.needs = needs;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public InquiryListView list(Optional<InquiryState.Kind> state, int number) {
        var me = Acting.member();
        var paging = new Paging(number, Paging.SIZE, store.count(me.organisation(), state, Optional.empty()));
        return new InquiryListView(
                store.list(me.organisation(), state, Optional.empty(), clock.today(), paging.size(), paging.offset()),
                paging,
                me.role() == Role.FARMER);
    }

    @Transactional(readOnly = true)
    public List<InquiryView> all(Optional<InquiryState.Kind> state) {
        return store.list(Acting.member().organisation(), state, Optional.empty(), clock.today(), MOST_EXPORTED, 0);
    }

    @Transactional(readOnly = true)
    public Optional<InquiryView> find(UUID id, Page page) {
        return store.find(new InquiryId(id), clock.today())
                .map(view -> view.with(history.of(new ObjectRef("inquiry", id)).stream()
                        .map(entry -> entry.line(page))
                        .toList()));
    }

    /** What is asked about: the need as the directory knows it, and the chosen offers. */
    @Transactional(readOnly = true)
    public Optional<NewInquiryView> about(UUID need, List<OfferId> chosen) {
        return brief(need).map(brief -> {
            var views = offers.all(chosen);
            return new NewInquiryView(
                    brief,
                    chosen.stream()
                            .distinct()
                            .flatMap(id -> Optional.ofNullable(views.get(id)).stream())
                            .toList());
        });
    }

    /** The log, also when the need is over; empty when there is neither a log nor an approved need of one's own. */
    @Transactional(readOnly = true)
    public Optional<DialogueView> dialogue(UUID need) {
        var entries = dialogue.about(need);
        boolean open = brief(need).isPresent();
        if (entries.isEmpty() && !open) {
            return Optional.empty();
        }
        var org = Acting.member().organisation();
        return Optional.of(new DialogueView(
                need,
                entries,
                store.list(org, Optional.empty(), Optional.of(need), clock.today(), MOST_PER_NEED, 0),
                open));
    }

    private Optional<NeedBrief> brief(UUID need) {
        return Optional.ofNullable(needs.getIfAvailable())
                .flatMap(briefs -> briefs.find(need))
                .filter(brief -> brief.buyer().equals(Acting.member().organisation()));
    }
}
