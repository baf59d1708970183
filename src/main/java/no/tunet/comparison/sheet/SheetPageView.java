package no.tunet.comparison.sheet;

import java.util.List;
import java.util.Optional;
import no.tunet.comparison.SheetView;
import no.tunet.comparison.SheetWords;
import no.tunet.comparison.StageKind;
import no.tunet.comparison.domain.Stage;
import no.tunet.documents.DocumentView;
import no.tunet.kernel.Role;
import no.tunet.tasks.Responsible;
import no.tunet.ui.Link;
import no.tunet.ui.ObjectHead;
import no.tunet.ui.Page;

/** The comparison sheet with its head, its documents, and what the acting person may do with it. */
public record SheetPageView(
        SheetView view,
        Optional<Responsible> responsible,
        List<DocumentView> documents,
        boolean mayEdit,
        boolean mayScore,
        Role role) {
    public boolean editable() {
        return mayEdit && view.stage() == StageKind.OPEN;
    }

    public boolean maySign() {
        return role == Role.UNIT_LEADER;
    }

    public SheetWords words(Page page) {
        return new SheetWords(page, view);
    }

    public Optional<Stage.Proposal> proposal() {
        return switch (view.stored().stage()) {
            case Stage.Open o -> Optional.empty();
            case Stage.Proposed p -> Optional.of(p.proposal());
            case Stage.Signed s -> Optional.of(s.proposal());
        };
    }

    public Optional<Stage.Note> note() {
        return view.stored().stage() instanceof Stage.Open(var back) ? back : Optional.empty();
    }

    public ObjectHead head(Page page) {
        var head = ObjectHead.of(
                        page.t("comparison.kind", view.stored().edition()),
                        page.t("comparison.title.of", view.need().group()),
                        page.word(view.stage()),
                        view.stage().tone())
                .since(view.stored().since());
        if (responsible.isPresent()) {
            var who = responsible.get();
            head = head.owned(who.ownerName().orElse(page.t("need.nobody")), who.deputyName())
                    .changeAt("/ansvar/comparison/" + view.id());
        }
        return next(page).map(head::next).orElse(head);
    }

    private Optional<Link> next(Page page) {
        return switch (view.stage()) {
            case OPEN ->
                link(mayEdit, page, "comparison.next.propose", view.id().path() + "/konklusjon");
            case PROPOSED ->
                link(maySign(), page, "comparison.next.sign", view.id().path() + "/signering");
            case SIGNED ->
                link(
                        mayEdit,
                        page,
                        "comparison.next.purchase",
                        "/anskaffelser/ny?sammenligning=" + view.id() + "&behov="
                                + view.need().id());
        };
    }

    private static Optional<Link> link(boolean may, Page page, String key, String path) {
        return may ? Optional.of(new Link(page.t(key), path)) : Optional.empty();
    }
}
