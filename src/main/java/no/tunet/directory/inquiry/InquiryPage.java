package no.tunet.directory.inquiry;

import java.util.UUID;
import no.tunet.access.ForRoles;
import no.tunet.kernel.Role;
import no.tunet.ui.NotFound;
import no.tunet.ui.Page;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class InquiryPage {
    private final ReadInquiries inquiries;

    InquiryPage(ReadInquiries inquiries) {
        this.inquiries = inquiries;
    }

    @ForRoles({Role.COORDINATOR, Role.PURCHASER, Role.UNIT_LEADER, Role.FARMER})
    @GetMapping("/foresporsler/{id}")
    View show(@PathVariable UUID id, Page page) {
        return View.of("directory/inquiry", inquiries.find(id, page).orElseThrow(NotFound::new));
    }
}
