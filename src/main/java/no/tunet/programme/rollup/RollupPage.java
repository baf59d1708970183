package no.tunet.programme.rollup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.OrganisationId;
import no.tunet.party.Organisations;
import no.tunet.pilot.PilotSummary;
import no.tunet.pilot.Pilots;
import no.tunet.programme.CallDesk;
import no.tunet.programme.ProgrammeView;
import no.tunet.ui.Form;
import no.tunet.ui.Page;
import no.tunet.ui.Sheet;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** All pilots the reader may see, side by side: three statements however many they are; also as a file. */
@Controller
public class RollupPage {
    private final CallDesk desk;
    private final Pilots pilots;
    private final Organisations organisations;
    private final BusinessClock clock;

    RollupPage(CallDesk desk, Pilots pilots, Organisations organisations, BusinessClock clock) {
        this.desk = desk;
        this.pilots = pilots;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Allowed(data = DataKind.K14_GRANT, right = Right.READ)
    @GetMapping("/program/{id}/piloter")
    @Transactional(readOnly = true)
    public Object show(@PathVariable String id, Form form, Page page) {
        ProgrammeView programme = desk.programme(id);
        var summaries = pilots.sideBySide();
        Map<OrganisationId, String> names = organisations.namesOn(
                summaries.stream().map(PilotSummary::owner).distinct().toList(), clock.today());
        var rows = summaries.stream()
                .map(s -> new Row(s, names.getOrDefault(s.owner(), ""), quarter(s, clock.today())))
                .toList();
        return sheet(rows, page)
                .asked(form, page)
                .<Object>map(file -> file)
                .orElseGet(() -> View.of("programme/rollup/page", new Shown(programme, rows)));
    }

    /** Which quarter of how many; before the start it is none. */
    private static String quarter(PilotSummary pilot, LocalDate today) {
        int all = quarters(pilot.period().from(), pilot.period().to());
        if (today.isBefore(pilot.period().from())) {
            return "0/" + all;
        }
        return Math.min(all, quarters(pilot.period().from(), today)) + "/" + all;
    }

    private static int quarters(LocalDate from, LocalDate to) {
        return to.getYear() * 4
                + (to.getMonthValue() - 1) / 3
                - from.getYear() * 4
                - (from.getMonthValue() - 1) / 3
                + 1;
    }

    private static Sheet sheet(List<Row> rows, Page page) {
        return Sheet.of(
                "piloter",
                List.of(
                        page.t("programme.rollup.pilot"),
                        page.t("programme.rollup.owner"),
                        page.t("programme.rollup.quarter"),
                        page.t("programme.budget"),
                        page.t("programme.rollup.spent"),
                        page.t("programme.rollup.reached"),
                        page.t("programme.rollup.reports"),
                        page.t("programme.rollup.purchases"),
                        page.t("programme.rollup.bought"),
                        page.t("programme.rollup.farms"),
                        page.t("programme.rollup.evaluations")),
                rows.stream()
                        .<List<?>>map(r -> List.of(
                                r.pilot().title(),
                                r.owner(),
                                r.quarter(),
                                r.pilot().budget(),
                                r.pilot().spent(),
                                r.pilot().reached() + "/" + r.pilot().activities(),
                                r.pilot().reports(),
                                r.pilot().counted().purchases(),
                                r.pilot().counted().bought(),
                                r.pilot().counted().farms(),
                                r.pilot().counted().evaluations()))
                        .toList());
    }

    /** A pilot in the roll-up with its owner's name and where in its quarters it is. */
    public record Row(PilotSummary pilot, String owner, String quarter) {}

    /** The roll-up of a programme. */
    public record Shown(ProgrammeView programme, List<Row> rows) {}
}
