package no.tunet.quality.deviation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Ids;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Role;
import no.tunet.party.Organisations;
import no.tunet.quality.domain.DeviationRules;
import no.tunet.quality.domain.DeviationRules.Done;
import no.tunet.quality.domain.DeviationRules.State;
import no.tunet.quality.domain.Severity;
import no.tunet.quality.domain.Standard;
import no.tunet.quality.store.DeviationStore;
import no.tunet.quality.store.EvidenceStore;
import no.tunet.quality.store.StandardStore;
import no.tunet.ui.ObjectHead;
import no.tunet.ui.Page;
import no.tunet.ui.Paging;
import no.tunet.ui.Tone;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads deviations for the screen. */
@Component
public class ReadDeviations {
    private final DeviationStore store;
    private final EvidenceStore evidence;
    private final StandardStore standards;
    private final Organisations organisations;
    private final BusinessClock clock;

    ReadDeviations(
            DeviationStore store,
            EvidenceStore evidence,
            StandardStore standards,
            Organisations organisations,
            BusinessClock clock) {
        this.store = store;
        this.evidence = evidence;
        this.standards = standards;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public DeviationListView own() {
        var rows = store.ofFarm(Acting.member().organisation());
        return new DeviationListView(rows(rows), true, false, new Paging(1, Math.max(1, rows.size()), rows.size()));
    }

    @Transactional(readOnly = true)
    public DeviationListView all(boolean overdueOnly, int number, int size) {
        var today = clock.today();
        var paging = new Paging(number, size, store.countOpen(overdueOnly, today));
        return new DeviationListView(
                rows(store.open(overdueOnly, today, (number - 1) * size, size)), false, overdueOnly, paging);
    }

    @Transactional(readOnly = true)
    public Optional<DeviationView> of(UUID id, Page page) {
        return store.find(id).map(row -> {
            var steps = store.steps(List.of(id));
            var shown = rows(List.of(row)).getFirst();
            var state = DeviationStore.state(row, steps);
            boolean farm = Acting.member().role() == Role.FARMER;
            boolean open = !(state instanceof State.Closed);
            return new DeviationView(
                    id,
                    ObjectHead.of(page.t("quality.deviation"), shown.farm(), page.t(shown.stateKey()), shown.tone()),
                    shown,
                    text(row, page),
                    farm && open,
                    !farm && open,
                    new DeviationRules.Who(farm, row.fromSelfAudit(), row.severity()).closesItself(),
                    Ids.next(),
                    steps.getOrDefault(id, List.of()),
                    evidence.about(id));
        });
    }

    /** What the point asks; empty for a farm's own point, whose words stand in the sheet. */
    private String text(DeviationStore.Row row, Page page) {
        for (Standard standard : standards.book().standards()) {
            for (var section : standard.sections()) {
                for (var point : section.points()) {
                    if (standard.key(point).equals(row.point())) {
                        return point.code() + " " + point.text().in(page.language());
                    }
                }
            }
        }
        return "";
    }

    private List<DeviationRow> rows(List<DeviationStore.Row> rows) {
        var steps = store.steps(rows.stream().map(DeviationStore.Row::id).toList());
        Map<OrganisationId, String> farms = organisations.namesOn(
                rows.stream().map(DeviationStore.Row::farm).collect(Collectors.toSet()), clock.today());
        return rows.stream()
                .map(row -> row(row, steps, farms.getOrDefault(row.farm(), "")))
                .toList();
    }

    private DeviationRow row(DeviationStore.Row row, Map<UUID, List<Done>> steps, String farm) {
        var state = DeviationStore.state(row, steps);
        boolean overdue = row.closedOn().isEmpty() && row.deadline().isBefore(clock.today());
        return new DeviationRow(
                row.id(),
                farm,
                row.point().startsWith("own:")
                        ? "E"
                        : row.point().substring(row.point().indexOf(':') + 1),
                row.what(),
                row.severity(),
                key(state),
                tone(state, overdue, row.severity()),
                row.deadline(),
                overdue,
                row.closedOn());
    }

    private static String key(State state) {
        return switch (state) {
            case State.Waiting() -> "quality.deviation.waiting";
            case State.Shown(var on) -> "quality.deviation.shown";
            case State.Returned(var on, var why) -> "quality.deviation.returned";
            case State.Closed(var on) -> "quality.deviation.state.closed";
        };
    }

    private static Tone tone(State state, boolean overdue, Severity severity) {
        if (state instanceof State.Closed) {
            return Tone.GOOD;
        }
        return overdue || severity == Severity.CRITICAL ? Tone.BAD : Tone.WARNING;
    }
}
