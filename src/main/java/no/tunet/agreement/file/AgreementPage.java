package no.tunet.agreement.file;

import java.util.Optional;
import java.util.UUID;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.agreement.AgreementDesk;
import no.tunet.agreement.AgreementFile;
import no.tunet.agreement.AgreementId;
import no.tunet.agreement.AgreementStatus;
import no.tunet.agreement.FileAgreement;
import no.tunet.ui.Download;
import no.tunet.ui.Link;
import no.tunet.ui.NotFound;
import no.tunet.ui.ObjectHead;
import no.tunet.ui.Page;
import no.tunet.ui.Tone;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** An agreement as a letter with its timeline, consents and history; and the same as a document. */
@Controller
class AgreementPage {
    private final ReadAgreement read;
    private final AgreementDesk desk;
    private final FileAgreement print;

    AgreementPage(ReadAgreement read, AgreementDesk desk, FileAgreement print) {
        this.read = read;
        this.desk = desk;
        this.print = print;
    }

    @Allowed(data = DataKind.K6_CONTRACT, right = Right.READ)
    @GetMapping("/avtaler/{id}")
    View show(@PathVariable UUID id, Page page) {
        AgreementOverview overview = read.find(new AgreementId(id)).orElseThrow(NotFound::new);
        return View.of("agreement/file", new AgreementOverview.Page(overview, head(overview, page)));
    }

    @Allowed(data = DataKind.K6_CONTRACT, right = Right.READ)
    @GetMapping("/avtaler/{id}/avtale.pdf")
    Download document(@PathVariable UUID id, Page page) {
        AgreementFile file = desk.find(new AgreementId(id)).orElseThrow(NotFound::new);
        return Download.pdf("avtale.pdf", print.print(file, page.language()));
    }

    private static ObjectHead head(AgreementOverview overview, Page page) {
        AgreementFile file = overview.file();
        var head = ObjectHead.of(page.t("agreement.one"), file.title(), page.word(file.status()), tone(file.status()))
                .since(file.stateSince());
        if (overview.responsible().isPresent()) {
            var who = overview.responsible().get();
            head = head.owned(who.ownerName().orElse(page.t("agreement.no-owner")), who.deputyName())
                    .changeAt("/ansvar/agreement/" + file.id());
        }
        Optional<Link> next = next(overview, page);
        return next.isPresent() ? head.next(next.get()) : head;
    }

    private static Optional<Link> next(AgreementOverview overview, Page page) {
        AgreementFile file = overview.file();
        return switch (file.status()) {
            case DRAFT -> link(overview.mayWrite(), page.t("agreement.next.check"), "#send");
            case IN_REVIEW ->
                link(
                        overview.maySign() && !overview.hasConsented(file.original()),
                        page.t("agreement.next.consent"),
                        "#consent");
            case TRIAL, RUNNING, CORRECTION, ON_HOLD, NOTICE, SIGNED ->
                link(
                        overview.maySign()
                                && file.openAmendment().isPresent()
                                && !overview.hasConsented(file.openAmendment().get()),
                        page.t("agreement.next.amendment"),
                        "#amendment");
            case ENDED, DROPPED -> Optional.empty();
        };
    }

    private static Optional<Link> link(boolean allowed, String text, String href) {
        return allowed ? Optional.of(new Link(text, href)) : Optional.empty();
    }

    private static Tone tone(AgreementStatus status) {
        return switch (status) {
            case DRAFT, DROPPED, ENDED -> Tone.NEUTRAL;
            case IN_REVIEW, CORRECTION, NOTICE -> Tone.WARNING;
            case SIGNED, TRIAL -> Tone.INFO;
            case RUNNING -> Tone.GOOD;
            case ON_HOLD -> Tone.BAD;
        };
    }
}
