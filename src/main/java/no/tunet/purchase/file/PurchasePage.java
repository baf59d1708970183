package no.tunet.purchase.file;

import java.util.Optional;
import java.util.UUID;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.purchase.PurchaseFile;
import no.tunet.purchase.PurchaseId;
import no.tunet.purchase.domain.PurchaseState;
import no.tunet.ui.Link;
import no.tunet.ui.NotFound;
import no.tunet.ui.ObjectHead;
import no.tunet.ui.Page;
import no.tunet.ui.Tone;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A purchase: where it stands, its route, award, documents and history, and the next step. */
@Controller
class PurchasePage {
    private final ReadPurchase read;

    PurchasePage(ReadPurchase read) {
        this.read = read;
    }

    @Allowed(data = DataKind.K4_PROCUREMENT, right = Right.READ)
    @GetMapping("/anskaffelser/{id}")
    View show(@PathVariable UUID id, Page page) {
        PurchaseOverview overview = read.find(new PurchaseId(id)).orElseThrow(NotFound::new);
        return View.of("purchase/file", new PurchaseFileView(overview, head(overview, page)));
    }

    private static ObjectHead head(PurchaseOverview overview, Page page) {
        PurchaseFile file = overview.file();
        var head = ObjectHead.of(page.t("purchase.one"), file.title(), page.word(file.status()), tone(file.state()))
                .since(file.stateSince());
        if (overview.responsible().isPresent()) {
            var who = overview.responsible().get();
            head = head.owned(who.ownerName().orElse(page.t("purchase.no-owner")), who.deputyName())
                    .changeAt("/ansvar/purchase/" + file.id());
        }
        Optional<Link> next = next(overview, page);
        return next.isPresent() ? head.next(next.get()) : head;
    }

    private static Optional<Link> next(PurchaseOverview overview, Page page) {
        String path = overview.file().path();
        return switch (overview.file().state()) {
            case PurchaseState.Draft s -> link(overview.mayWrite(), page.t("purchase.next.route"), path + "/rute");
            case PurchaseState.RouteChosen s ->
                link(overview.mayWrite(), page.t("purchase.next.award"), path + "/tildeling");
            case PurchaseState.AwardProposed s ->
                link(overview.mayDecide(), page.t("purchase.next.decide"), path + "/beslutning");
            case PurchaseState.Decided s ->
                link(
                        overview.mayWrite(),
                        page.t("purchase.next.agreement"),
                        "/avtaler/ny?anskaffelse=" + overview.file().id());
            case PurchaseState.Completed s -> Optional.empty();
            case PurchaseState.Cancelled s -> Optional.empty();
        };
    }

    private static Optional<Link> link(boolean allowed, String text, String href) {
        return allowed ? Optional.of(new Link(text, href)) : Optional.empty();
    }

    private static Tone tone(PurchaseState state) {
        return switch (state) {
            case PurchaseState.Draft s -> Tone.NEUTRAL;
            case PurchaseState.RouteChosen s -> Tone.INFO;
            case PurchaseState.AwardProposed s -> Tone.WARNING;
            case PurchaseState.Decided s -> Tone.GOOD;
            case PurchaseState.Completed s -> Tone.GOOD;
            case PurchaseState.Cancelled s -> Tone.BAD;
        };
    }
}
