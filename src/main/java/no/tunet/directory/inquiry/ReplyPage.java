package no.tunet.directory.inquiry;

import java.util.HashMap;
import java.util.UUID;
import no.tunet.access.ForRoles;
import no.tunet.directory.Answer;
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
class ReplyPage {
    private final ReadInquiries read;
    private final Inquiries inquiries;

    ReplyPage(ReadInquiries read, Inquiries inquiries) {
        this.read = read;
        this.inquiries = inquiries;
    }

    /** An answer that was given is filled in, to be corrected. */
    @ForRoles(Role.FARMER)
    @GetMapping("/foresporsler/{id}/svar")
    View form(@PathVariable UUID id, Form form, Page page) {
        var view = own(id, page);
        var values = new HashMap<String, Object>();
        view.answer().ifPresent(answer -> {
            values.put("svar", answer.name());
            values.put("tekst", view.words());
        });
        return View.of("directory/reply", view).form(form.restored() ? form : Form.of(values));
    }

    @ForRoles(Role.FARMER)
    @PostMapping("/foresporsler/{id}/svar")
    Object reply(@PathVariable UUID id, Form form, Page page) {
        var view = own(id, page);
        var answer = form.choice("svar", Answer.class);
        var text = form.optionalText("tekst", 2000);
        if (form.ok()) {
            switch (inquiries.reply(view.id(), answer.orElseThrow(), text.orElse(""))) {
                case Decision.Accepted<InquiryId> accepted -> {
                    return Redirect.to("/foresporsler/" + id);
                }
                case Decision.Refused<InquiryId>(var reasons) ->
                    reasons.forEach(reason -> form.fail(
                            reason.code().equals("directory.reason.answer-text-missing") ? "tekst" : "", reason));
            }
        }
        return View.of("directory/reply", view).form(form);
    }

    private InquiryView own(UUID id, Page page) {
        return read.find(id, page)
                .filter(view -> view.farm().equals(Acting.member().organisation()))
                .orElseThrow(NotFound::new);
    }
}
