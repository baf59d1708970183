package no.tunet.placement.incident;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Matrix;
import no.tunet.access.Right;
import no.tunet.access.Scope;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.OrganisationId;
import no.tunet.party.Organisations;
import no.tunet.placement.domain.Incident.IncidentGrade;
import no.tunet.ui.Form;
import no.tunet.ui.Page;
import no.tunet.ui.Paging;
import no.tunet.ui.Sheet;
import no.tunet.ui.View;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** The list of incidents on both sides. */
@Controller
public class IncidentsPage {
    private static final int MOST_EXPORTED = 5000;

    private final IncidentStore store;
    private final Organisations organisations;
    private final BusinessClock clock;

    IncidentsPage(IncidentStore store, Organisations organisations, BusinessClock clock) {
        this.store = store;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Allowed(data = DataKind.K11_INCIDENT, right = Right.READ)
    @GetMapping("/hendelser")
    @Transactional(readOnly = true)
    public Object list(Page page, Form form) {
        var counts = store.byGrade();
        long total = counts.values().stream().mapToLong(Long::longValue).sum();
        var paging = new Paging(Paging.asked(form), Paging.SIZE, total);
        boolean export = !form.value("format").isEmpty();
        var files = export ? store.list(0, MOST_EXPORTED) : store.list(paging.offset(), paging.size());
        var parties = new HashSet<OrganisationId>();
        files.forEach(file -> {
            parties.add(file.farm());
            parties.add(file.municipality());
        });
        var names = organisations.namesOn(parties, clock.today());
        var rows = files.stream()
                .map(file -> new IncidentListView.Row(
                        file.id(),
                        file.incident().happenedOn(),
                        file.incident().kind(),
                        file.incident().grade(),
                        file.incident().getClass().getSimpleName(),
                        names.getOrDefault(file.farm(), ""),
                        names.getOrDefault(file.municipality(), "")))
                .toList();
        if (export) {
            return sheet(page, rows)
                    .asked(form, page)
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        }
        return View.of(
                "placement/incident/list",
                new IncidentListView(
                        rows,
                        Arrays.stream(IncidentGrade.values())
                                .map(grade -> new IncidentListView.Count(grade, counts.getOrDefault(grade, 0L)))
                                .toList(),
                        paging,
                        mayReport()));
    }

    private static Sheet sheet(Page page, List<IncidentListView.Row> rows) {
        return Sheet.of(
                page.t("placement.export.incidents"),
                Stream.of("on", "incidentKind", "grade", "status", "farm", "municipality")
                        .map(field -> page.t("placement.field." + field))
                        .toList(),
                rows.stream()
                        .<List<?>>map(row -> List.of(
                                row.on(),
                                page.word(row.kind()),
                                page.word(row.grade()),
                                page.t("placement.incident.state." + row.state()),
                                row.farm(),
                                row.municipality()))
                        .toList());
    }

    private static boolean mayReport() {
        return Matrix.allows(Acting.member().role(), DataKind.K10_ATTENDANCE, Right.CREATE, Scope.FULL);
    }
}
