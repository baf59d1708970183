package no.tunet.directory.inquiry;

import java.util.UUID;
import no.tunet.access.ForRoles;
import no.tunet.directory.Inquiries;
import no.tunet.directory.InquiryId;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Role;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import no.tunet.ui.Page;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class WithdrawalPage {
    private final ReadInquiries read;
    private final Inquiries inquiries;

    WithdrawalPage(ReadInquiries read, Inquiries inquiries) {
        this.read = read;
        this.inquiries = inquiries;
    }

    @ForRoles({Role.COORDINATOR, Role.PURCHASER})
    @GetMapping("/foresporsler/{id}/trekking")
    View form(@PathVariable UUID id, Form form, Page page) {
        return View.of("directory/withdrawal", own(id, page)).form(form);
    }

    @ForRoles({Role.COORDINATOR, Role.PURCHASER})
    @PostMapping("/foresporsler/{id}/trekking")
    Object withdraw(@PathVariable UUID id, Form form, Page page) {
        var view = own(id, page);
        var why = form.text("grunn", 1000);
        if (form.ok()) {
            switch (inquiries.withdraw(view.id(), why.orElseThrow())) {
                case Decision.Accepted<InquiryId> accepted -> {
                    return Redirect.to("/foresporsler/" + id);
                }
                case Decision.Refused<InquiryId>(var reasons) -> form.refuse(reasons);
            }
        }
        return View.of("directory/withdrawal", view).form(form);
    }

    private InquiryView own(UUID id, Page page) {
        return read.find(id, page)
                .filter(view -> view.buyer().equals(Acting.member().organisation()))
                .orElseThrow(NotFound::new);
    }
}
