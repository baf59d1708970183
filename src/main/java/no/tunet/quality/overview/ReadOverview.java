package no.tunet.quality.overview;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.quality.QualityRecords;
import no.tunet.quality.domain.Sheet;
import no.tunet.quality.domain.Sheet.SheetState;
import no.tunet.quality.domain.SheetKind;
import no.tunet.quality.store.IncidentStore;
import no.tunet.quality.store.SheetStore;
import no.tunet.quality.store.StandardStore;
import no.tunet.ui.Page;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the farm's own page. */
@Component
public class ReadOverview {
    private final QualityRecords records;
    private final SheetStore sheets;
    private final StandardStore standards;
    private final IncidentStore incidents;
    private final BusinessClock clock;

    ReadOverview(
            QualityRecords records,
            SheetStore sheets,
            StandardStore standards,
            IncidentStore incidents,
            BusinessClock clock) {
        this.records = records;
        this.sheets = sheets;
        this.standards = standards;
        this.incidents = incidents;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public OverviewView read(Page page) {
        var farm = Acting.member().organisation();
        var today = clock.today();
        var all = sheets.ofFarm(farm, SheetKind.SELF_AUDIT, SheetKind.PRACTICE);
        return new OverviewView(
                records.latestSelfAudit(farm, today),
                records.latestAudit(farm, today),
                records.openDeviations(farm),
                open(all, SheetKind.SELF_AUDIT),
                open(all, SheetKind.PRACTICE),
                all.stream().filter(s -> s.state() instanceof SheetState.Signed).toList(),
                incidents.waiting(farm),
                standards.book().on(today).stream()
                        .map(s -> new OverviewView.StandardLine(
                                s.code(), s.version(), s.name().in(page.language())))
                        .toList());
    }

    private static Optional<UUID> open(List<Sheet> all, SheetKind kind) {
        return all.stream()
                .filter(s -> s.kind() == kind && s.state() instanceof SheetState.Open)
                .map(Sheet::id)
                .findFirst();
    }
}
