package no.tunet.directory.inquiry;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.tunet.access.ForRoles;
import no.tunet.directory.Inquiries;
import no.tunet.directory.InquiryId;
import no.tunet.directory.NewInquiry;
import no.tunet.directory.OfferId;
import no.tunet.directory.column.Columns;
import no.tunet.kernel.Decision;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import no.tunet.ui.Page;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class NewInquiryPage {
    private static final int USUAL_REPLY_DAYS = 14;
    private static final Map<String, String> FIELDS = Map.of(
            "directory.reason.reply-too-soon", "frist",
            "directory.reason.reply-too-late", "frist",
            "directory.reason.no-offer-chosen", "tilbud",
            "directory.reason.too-many-offers", "tilbud",
            "directory.reason.already-asked", "tilbud",
            "directory.reason.offer-not-shown", "tilbud");

    private final ReadInquiries read;
    private final Inquiries inquiries;

    NewInquiryPage(ReadInquiries read, Inquiries inquiries) {
        this.read = read;
        this.inquiries = inquiries;
    }

    @ForRoles({Role.COORDINATOR, Role.PURCHASER})
    @GetMapping("/foresporsler/ny")
    View form(Form form, Page page) {
        var view = view(form);
        var values = new HashMap<String, Object>(form.raw());
        values.putIfAbsent("frist", List.of(page.shortDate(page.today().plusDays(USUAL_REPLY_DAYS))));
        values.putIfAbsent(
                "fra", List.of(page.shortDate(later(view.need().wantedFrom().orElse(page.today()), page.today()))));
        return View.of("directory/newInquiry", view).form(Form.of(values));
    }

    @ForRoles({Role.COORDINATOR, Role.PURCHASER})
    @PostMapping("/foresporsler/ny")
    Object send(Form form) {
        var view = view(form);
        var from = form.date("fra");
        var replyBy = form.date("frist");
        var message = form.optionalText("melding", 2000);
        if (form.ok()) {
            var asked = new NewInquiry(
                    view.need().need(),
                    chosen(form),
                    halfDays(form),
                    from.orElseThrow(),
                    replyBy.orElseThrow(),
                    message.orElse(""));
            switch (inquiries.send(asked)) {
                case Decision.Accepted<List<InquiryId>> accepted -> {
                    return Redirect.to("/markedsdialog/" + view.need().need());
                }
                case Decision.Refused<List<InquiryId>>(var reasons) -> refuse(form, reasons);
            }
        }
        return View.of("directory/newInquiry", view).form(form);
    }

    private NewInquiryView view(Form form) {
        UUID need = form.optionalId("behov").orElseThrow(NotFound::new);
        return read.about(need, chosen(form)).orElseThrow(NotFound::new);
    }

    private static List<OfferId> chosen(Form form) {
        return form.ids("tilbud").stream().map(OfferId::new).toList();
    }

    private static void refuse(Form form, List<Reason> reasons) {
        reasons.forEach(reason -> form.fail(FIELDS.getOrDefault(reason.code(), ""), reason));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static Set<HalfDayOfWeek> halfDays(Form form) {
        var halfDays = new LinkedHashSet<HalfDayOfWeek>();
        form.values("halvdag").stream()
                .filter(code -> code.matches("\\d|1[0-3]"))
                .map(code -> Columns.halfDay(Integer.parseInt(code)))
                .forEach(halfDays::add);
        return halfDays;
    }
}
