package no.tunet.placement.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.tunet.access.ForRoles;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.placement.domain.HandOverRules;
import no.tunet.ui.Download;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import no.tunet.ui.Page;
import no.tunet.ui.Redirect;
import no.tunet.ui.Sheet;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The end of an agreement at the farm: what goes to the buyer, what the farm keeps, and the receipt. */
@Controller
public class HandOverPage {
    private static final int SHOWN = 200;

    private final HandOverStore store;
    private final HandOverRecords records;
    private final HandOverRules rules = HandOverRules.known();

    HandOverPage(HandOverStore store, HandOverRecords records) {
        this.store = store;
        this.records = records;
    }

    @ForRoles({Role.FARMER, Role.CASE_WORKER, Role.COORDINATOR, Role.UNIT_LEADER, Role.DIRECTOR})
    @GetMapping("/overleveringer")
    @Transactional(readOnly = true)
    public View list() {
        return View.of("placement/handover/list", store.mine(SHOWN));
    }

    @ForRoles({Role.FARMER, Role.CASE_WORKER, Role.COORDINATOR, Role.UNIT_LEADER, Role.DIRECTOR})
    @GetMapping("/overleveringer/{id}")
    @Transactional(readOnly = true)
    public View show(@PathVariable UUID id, Form form) {
        return view(find(id), form);
    }

    @ForRoles(Role.FARMER)
    @PostMapping("/overleveringer/{id}")
    @Transactional
    public Object handOver(@PathVariable UUID id, Form form) {
        var row = find(id);
        if (!form.ticked("understood")) {
            form.fail("understood", Reason.of("placement.handover.refused.understood"));
        } else if (records.byTheFarm(row) instanceof Decision.Refused<LocalDate>(List<Reason> reasons)) {
            form.refuse(reasons);
        }
        return form.ok() ? Redirect.to(row.path()) : view(row, form);
    }

    /** What the farm keeps: its own sums, month by month. */
    @ForRoles(Role.FARMER)
    @GetMapping("/overleveringer/{id}/eget")
    @Transactional(readOnly = true)
    public Download own(@PathVariable UUID id, Form form, Page page) {
        var heads = List.of("month", "attended", "absent", "transports", "extraHours").stream()
                .map(head -> page.t("placement.handover.sum." + head))
                .toList();
        List<List<?>> rows = store.sums(find(id).agreement()).stream()
                .<List<?>>map(sum -> List.of(
                        sum.month().toString(), sum.attended(), sum.absent(), sum.transports(), sum.extraHours()))
                .toList();
        var sheet = Sheet.of("egne-summer", heads, rows);
        return sheet.asked(form, page).orElseGet(() -> sheet.csv(page));
    }

    private HandOverRow find(UUID id) {
        return store.find(id).orElseThrow(NotFound::new);
    }

    private View view(HandOverRow row, Form form) {
        List<Reason> objections =
                records.objections(row) instanceof Decision.Refused<LocalDate>(var reasons) ? reasons : List.of();
        var recorded = row.receipt()
                .map(HandOverRow.Receipt::counts)
                .orElseGet(() -> store.recorded(row.agreement()).counts());
        return View.of(
                        "placement/handover/page",
                        new HandOverView(
                                row,
                                recorded,
                                objections,
                                rules.earliest(row.lastDay()),
                                Acting.member().organisation().equals(row.farm())))
                .form(form);
    }
}
