package no.tunet.approval.desk;

import java.util.List;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.ui.Form;
import no.tunet.ui.Page;
import no.tunet.ui.Sheet;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class RadarPage {
    private static final int WIDEST = 90;

    private final ReadDesk desk;

    RadarPage(ReadDesk desk) {
        this.desk = desk;
    }

    @Allowed(data = DataKind.K2_APPROVAL, right = Right.APPROVE)
    @GetMapping("/godkjenninger/frister")
    Object radar(Form form, Page page) {
        int days = form.optionalInteger("dager", 1, WIDEST).orElse(WIDEST);
        var view = desk.radar(days, page.t("approval.radar.map"));
        if (!form.value("format").isEmpty()) {
            var file = sheet(view, page).asked(form, page);
            if (file.isPresent()) {
                return file.get();
            }
        }
        return View.of("approval/desk/radar", view);
    }

    private static Sheet sheet(RadarView view, Page page) {
        return Sheet.of(
                "frister",
                List.of(
                        page.t("approval.register.farm"),
                        page.t("approval.lapses.what"),
                        page.t("approval.lapses.last"),
                        page.t("approval.radar.left")),
                view.rows().stream()
                        .<List<?>>map(row -> List.of(
                                row.name(),
                                page.t("approval.lapse." + row.lapse().what()),
                                row.lastDay(),
                                row.daysLeft()))
                        .toList());
    }
}
