package no.tunet.programme.rollup;

import java.util.List;
import java.util.Map;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Money;
import no.tunet.kernel.OrganisationId;
import no.tunet.party.Organisations;
import no.tunet.pilot.Counted;
import no.tunet.pilot.PilotReports;
import no.tunet.pilot.PilotSummary;
import no.tunet.programme.CallDesk;
import no.tunet.programme.ProgrammeView;
import no.tunet.ui.Form;
import no.tunet.ui.Page;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pilots a programme's awards opened, as far as the reader may see them, side by side: four statements however many they are; also as a file. */
@Controller
public class RollupPage {
    private final CallDesk desk;
    private final AwardedPilotStore awarded;
    private final PilotReports reports;
    private final Organisations organisations;
    private final BusinessClock clock;

    RollupPage(
            CallDesk desk,
            AwardedPilotStore awarded,
            PilotReports reports,
            Organisations organisations,
            BusinessClock clock) {
        this.desk = desk;
        this.awarded = awarded;
        this.reports = reports;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Allowed(data = DataKind.K14_GRANT, right = Right.READ)
    @GetMapping("/program/{id}/piloter")
    @Transactional(readOnly = true)
    public Object show(@PathVariable String id, Form form, Page page) {
        ProgrammeView programme = desk.programme(id);
        var today = clock.today();
        var summaries = reports.sideBySide(awarded.of(programme.id()));
        Map<OrganisationId, String> names = organisations.namesOn(
                summaries.stream().map(PilotSummary::owner).distinct().toList(), today);
        var rows = summaries.stream()
                .map(s -> new RollupRow(s, names.getOrDefault(s.owner(), ""), today))
                .toList();
        return RollupSheet.of(rows, page)
                .asked(form, page)
                .<Object>map(file -> file)
                .orElseGet(() -> View.of("programme/rollup/page", new Shown(programme, rows)));
    }

    /** The roll-up of a programme, with the sums of everything that was counted. */
    public record Shown(ProgrammeView programme, List<RollupRow> rows) {
        public Counted counted() {
            return rows.stream().map(r -> r.pilot().counted()).reduce(Counted.NOTHING, Counted::plus);
        }

        public Money budget() {
            return Money.sum(rows.stream().map(r -> r.pilot().budget()).toList());
        }

        public Money spent() {
            return Money.sum(rows.stream().map(r -> r.pilot().spent()).toList());
        }

        public long overdue() {
            return rows.stream().filter(RollupRow::overdue).count();
        }
    }
}
