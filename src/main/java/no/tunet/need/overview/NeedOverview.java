package no.tunet.need.overview;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.tunet.audit.HistoryEntry;
import no.tunet.kernel.Reason;
import no.tunet.need.NeedId;
import no.tunet.need.NeedState;
import no.tunet.need.domain.Need;
import no.tunet.need.domain.NeedContent;
import no.tunet.tasks.Responsible;
import no.tunet.ui.Link;
import no.tunet.ui.ObjectHead;
import no.tunet.ui.Page;

/** Everything on a need's own page, and what the acting person may do there. */
public record NeedOverview(
        NeedId id,
        String unit,
        Need need,
        LocalDate since,
        int version,
        List<Reason> sentence,
        List<Reason> guarded,
        List<Reason> missing,
        Optional<Responsible> responsible,
        List<HistoryEntry> history,
        boolean mayWrite,
        boolean mayDecide) {
    public NeedContent content() {
        return need.content();
    }

    public NeedState state() {
        return NeedState.of(need);
    }

    /** What a leader or whoever ended it wrote, when there is such a note. */
    public Optional<Need.Note> note() {
        return switch (need) {
            case Need.Draft d -> d.returned();
            case Need.Submitted s -> Optional.empty();
            case Need.Approved a -> Optional.empty();
            case Need.Closed c -> Optional.of(c.note());
        };
    }

    public ObjectHead head(Page page) {
        String title = content().group().map(page::word).orElse(page.t("need.untitled"));
        var head = ObjectHead.of(page.t("need.kind", unit), title, page.word(state()), state().tone())
                .since(since);
        if (responsible.isPresent()) {
            var who = responsible.get();
            head = head.owned(who.ownerName().orElse(page.t("need.nobody")), who.deputyName())
                    .changeAt("/ansvar/need/" + id);
        }
        return next(page).map(head::next).orElse(head);
    }

    public List<no.tunet.ui.HistoryEntry> entries(Page page) {
        return history.stream().map(entry -> entry.line(page)).toList();
    }

    /** Chosen wishes in words, in the order of their lists. */
    public String words(Page page, Collection<? extends Enum<?>> chosen) {
        return chosen.isEmpty()
                ? page.t("need.open")
                : chosen.stream()
                        .sorted(Comparator.comparingInt(Enum::ordinal))
                        .map(page::word)
                        .collect(Collectors.joining(", "));
    }

    private Optional<Link> next(Page page) {
        return switch (need) {
            case Need.Draft d ->
                link(
                        mayWrite,
                        page,
                        missing.isEmpty() ? "submit" : "continue",
                        missing.isEmpty() ? "/innsending" : "/steg/hvem");
            case Need.Submitted s -> link(mayDecide, page, "decide", "/godkjenning");
            case Need.Approved a -> Optional.of(new Link(page.t("need.next.find"), "/garder?behov=" + id));
            case Need.Closed c -> link(mayWrite, page, "reopen", "/gjenapning");
        };
    }

    private Optional<Link> link(boolean may, Page page, String key, String end) {
        return may ? Optional.of(new Link(page.t("need.next." + key), id.path() + end)) : Optional.empty();
    }
}
