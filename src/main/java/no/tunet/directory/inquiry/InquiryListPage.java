package no.tunet.directory.inquiry;

import java.util.List;
import java.util.Optional;
import no.tunet.access.ForRoles;
import no.tunet.directory.domain.InquiryState;
import no.tunet.kernel.Role;
import no.tunet.ui.Form;
import no.tunet.ui.Page;
import no.tunet.ui.Paging;
import no.tunet.ui.Sheet;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class InquiryListPage {
    private final ReadInquiries inquiries;

    InquiryListPage(ReadInquiries inquiries) {
        this.inquiries = inquiries;
    }

    @ForRoles({Role.COORDINATOR, Role.PURCHASER, Role.UNIT_LEADER, Role.FARMER})
    @GetMapping("/foresporsler")
    Object list(Form form, Page page) {
        var state = form.optionalChoice("status", InquiryState.Kind.class);
        if (!form.value("format").isEmpty()) {
            var file = sheet(state, page).asked(form, page);
            if (file.isPresent()) {
                return file.get();
            }
        }
        return View.of("directory/inquiries", inquiries.list(state, Paging.asked(form)))
                .form(form);
    }

    private Sheet sheet(Optional<InquiryState.Kind> state, Page page) {
        return Sheet.of(
                "foresporsler",
                List.of(
                        page.t("directory.inquiry.buyer"),
                        page.t("directory.inquiry.farm"),
                        page.t("directory.inquiry.offer"),
                        page.t("directory.groups"),
                        page.t("directory.inquiry.sent"),
                        page.t("directory.inquiry.reply-by"),
                        page.t("directory.offer.status"),
                        page.t("directory.inquiry.days")),
                inquiries.all(state).stream()
                        .<List<?>>map(row -> List.of(
                                row.buyerName(),
                                row.farmName(),
                                row.offerName(),
                                page.word(row.group()),
                                row.inquiry().sentOn(),
                                row.inquiry().replyBy(),
                                page.t("directory.inquiry.state."
                                        + row.inquiry().state().kind()),
                                row.inquiry().daysSinceMovement(page.today())))
                        .toList());
    }
}
