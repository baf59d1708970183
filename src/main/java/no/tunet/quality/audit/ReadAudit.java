package no.tunet.quality.audit;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.tunet.audit.History;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Role;
import no.tunet.party.Organisations;
import no.tunet.party.People;
import no.tunet.quality.QualityRecords;
import no.tunet.quality.SelfAuditSummary;
import no.tunet.quality.domain.AuditState;
import no.tunet.quality.domain.Sheet;
import no.tunet.quality.domain.Sheet.SheetState;
import no.tunet.quality.store.AuditStore;
import no.tunet.quality.store.SheetStore;
import no.tunet.ui.ObjectHead;
import no.tunet.ui.Option;
import no.tunet.ui.Page;
import no.tunet.ui.Tone;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads audits for the screen: those of the body, of the auditor, or of the farm. */
@Component
public class ReadAudit {
    private final AuditStore store;
    private final SheetStore sheets;
    private final QualityRecords records;
    private final Candidates candidates;
    private final Organisations organisations;
    private final People people;
    private final History history;
    private final BusinessClock clock;

    ReadAudit(
            AuditStore store,
            SheetStore sheets,
            QualityRecords records,
            Candidates candidates,
            Organisations organisations,
            People people,
            History history,
            BusinessClock clock) {
        this.store = store;
        this.sheets = sheets;
        this.records = records;
        this.candidates = candidates;
        this.organisations = organisations;
        this.people = people;
        this.history = history;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<AuditRow> all() {
        var rows = store.all();
        var farms = organisations.namesOn(
                rows.stream().map(AuditStore.Row::farm).collect(Collectors.toSet()), clock.today());
        var names = names(rows);
        return rows.stream()
                .map(row -> new AuditRow(
                        row.id(),
                        farms.getOrDefault(row.farm(), ""),
                        key(row.state()),
                        tone(row),
                        row.dueOn(),
                        planned(row.state()),
                        auditor(row.state()).flatMap(id -> Optional.ofNullable(names.get(id)))))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<AuditView> of(UUID id, Page page) {
        return store.find(id).map(row -> view(row, page));
    }

    private AuditView view(AuditStore.Row row, Page page) {
        var member = Acting.member();
        var farm = organisations.find(row.farm()).orElseThrow();
        var versions = sheets.ofAudit(row.id());
        boolean mine = auditor(row.state()).equals(Optional.of(member.person()));
        boolean officer = member.role() == Role.APPROVAL_OFFICER;
        boolean assignable = officer && PlanAudit.finished(row).isEmpty();
        var possible = assignable ? candidates.forFarm(row.farm()) : List.<Candidate>of();
        boolean openVersion = versions.stream().anyMatch(s -> s.state() instanceof SheetState.Open);
        var head = ObjectHead.of(page.t("quality.kind.AUDIT"), farm.name(), page.t(key(row.state())), tone(row));
        return new AuditView(
                row.id(),
                head,
                farm.orgNumber().map(Object::toString),
                auditorName(row, member),
                member.role() != Role.FARMER,
                assignable,
                mine && row.state() instanceof AuditState.Assigned,
                mine && (row.state() instanceof AuditState.Declared || openVersion),
                mine && row.state() instanceof AuditState.Reported && !openVersion,
                member.role() == Role.FARMER
                        ? Optional.empty()
                        : records.latestSelfAudit(row.farm(), clock.today()).map(SelfAuditSummary::id),
                possible,
                possible.stream()
                        .filter(c -> c.bars().isEmpty())
                        .map(c -> Option.of(c.id().toString(), c.name()))
                        .toList(),
                versions.stream().map(this::version).toList(),
                history.of(new ObjectRef(PlanAudit.KIND, row.id())).stream()
                        .map(e -> e.line(page))
                        .toList());
    }

    private Optional<String> auditorName(AuditStore.Row row, Actor.Member member) {
        return auditor(row.state())
                .map(id -> member.role() == Role.FARMER
                        ? organisations.nameOn(row.body(), clock.today())
                        : people.names(List.of(id)).getOrDefault(id, ""));
    }

    private AuditView.Version version(Sheet sheet) {
        return new AuditView.Version(
                sheet.id(), sheet.number(), sheet.state() instanceof SheetState.Signed, sheets.conclusion(sheet.id()));
    }

    private java.util.Map<PersonId, String> names(List<AuditStore.Row> rows) {
        Set<PersonId> ids = new HashSet<>();
        rows.forEach(row -> auditor(row.state()).ifPresent(ids::add));
        return Acting.member().role() == Role.FARMER ? java.util.Map.of() : people.names(ids);
    }

    static Optional<PersonId> auditor(AuditState state) {
        return switch (state) {
            case AuditState.Asked asked -> Optional.empty();
            case AuditState.Assigned(var auditor, var planned, var on) -> Optional.of(auditor);
            case AuditState.Declared(var auditor, var planned, var on) -> Optional.of(auditor);
            case AuditState.Reported(var auditor, var assigned, var on) -> Optional.of(auditor);
            case AuditState.Cancelled cancelled -> Optional.empty();
        };
    }

    private static Optional<LocalDate> planned(AuditState state) {
        return switch (state) {
            case AuditState.Assigned(var auditor, var planned, var on) -> Optional.of(planned);
            case AuditState.Declared(var auditor, var planned, var on) -> Optional.of(planned);
            case AuditState.Reported(var auditor, var assigned, var on) -> Optional.of(on);
            case AuditState.Asked asked -> Optional.empty();
            case AuditState.Cancelled cancelled -> Optional.empty();
        };
    }

    private static String key(AuditState state) {
        return switch (state) {
            case AuditState.Asked asked -> "quality.audit.asked";
            case AuditState.Assigned assigned -> "quality.audit.assigned";
            case AuditState.Declared declared -> "quality.audit.declared";
            case AuditState.Reported reported -> "quality.audit.state.reported";
            case AuditState.Cancelled cancelled -> "quality.audit.state.cancelled";
        };
    }

    private Tone tone(AuditStore.Row row) {
        boolean late = row.dueOn().isBefore(clock.today());
        return switch (row.state()) {
            case AuditState.Asked asked -> late ? Tone.BAD : Tone.WARNING;
            case AuditState.Assigned assigned -> late ? Tone.BAD : Tone.INFO;
            case AuditState.Declared declared -> late ? Tone.BAD : Tone.INFO;
            case AuditState.Reported reported -> Tone.GOOD;
            case AuditState.Cancelled cancelled -> Tone.NEUTRAL;
        };
    }
}
