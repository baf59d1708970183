package no.tunet.quality.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Ids;
import no.tunet.kernel.Reason;
import no.tunet.quality.domain.AuditState;
import no.tunet.quality.domain.DeviationRules.Done;
import no.tunet.quality.domain.DeviationRules.StepKind;
import no.tunet.quality.domain.GradeRules;
import no.tunet.quality.domain.PointAnswer;
import no.tunet.quality.domain.PointRecord;
import no.tunet.quality.domain.Sheet;
import no.tunet.quality.domain.Sheet.SheetState;
import no.tunet.quality.domain.SheetKind;
import no.tunet.quality.domain.SheetRules;
import no.tunet.quality.domain.SheetRules.Raised;
import no.tunet.quality.domain.Standard;
import no.tunet.quality.sheet.SheetContent;
import no.tunet.quality.store.AnswerStore;
import no.tunet.quality.store.AuditStore;
import no.tunet.quality.store.DeviationStore;
import no.tunet.quality.store.ParameterStore;
import no.tunet.quality.store.SheetStore;
import no.tunet.quality.store.SheetStore.Conclusion;
import no.tunet.quality.store.StandardStore;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The auditor writes the report and signs it; from then on it is locked, and a correction is a new version with its reason. */
@Component
@NamedInterface("commands")
public class WriteReport {
    private final AuditStore audits;
    private final SheetStore sheets;
    private final AnswerStore answers;
    private final SheetContent contents;
    private final StandardStore standards;
    private final DeviationStore deviations;
    private final ParameterStore parameters;
    private final ReportNews news;
    private final BusinessClock clock;

    WriteReport(
            AuditStore audits,
            SheetStore sheets,
            AnswerStore answers,
            SheetContent contents,
            StandardStore standards,
            DeviationStore deviations,
            ParameterStore parameters,
            ReportNews news,
            BusinessClock clock) {
        this.audits = audits;
        this.sheets = sheets;
        this.answers = answers;
        this.contents = contents;
        this.standards = standards;
        this.deviations = deviations;
        this.parameters = parameters;
        this.news = news;
        this.clock = clock;
    }

    /** Begins the report, or a new version of a signed one, which then needs a reason; one that is open goes on. */
    @Transactional
    public Decision<UUID> begin(UUID audit, String whyAgain) {
        var found = audits.find(audit);
        if (found.isEmpty()) {
            return Decision.refused(Reason.of("quality.audit.not-yours"));
        }
        var row = found.get();
        var versions = sheets.ofAudit(audit);
        var open = versions.stream()
                .filter(s -> s.state() instanceof SheetState.Open)
                .findFirst();
        if (open.isPresent()) {
            return Decision.accepted(open.get().id());
        }
        var reasons = new ArrayList<Reason>();
        if (sheets.ofFarm(row.farm(), SheetKind.AUDIT).stream().anyMatch(s -> s.state() instanceof SheetState.Open)) {
            reasons.add(Reason.of("quality.audit.other-open"));
        }
        switch (row.state()) {
            case AuditState.Asked asked -> reasons.add(Reason.of("quality.audit.nobody-assigned"));
            case AuditState.Assigned assigned -> reasons.add(Reason.of("quality.audit.not-declared"));
            case AuditState.Cancelled(var on, var why) -> reasons.add(Reason.of("quality.audit.cancelled", on));
            case AuditState.Declared declared -> {}
            case AuditState.Reported reported -> {
                if (whyAgain.isBlank()) {
                    reasons.add(Reason.of("quality.audit.why-again"));
                }
            }
        }
        return Decision.unless(reasons, () -> begun(row, versions.stream().findFirst(), whyAgain));
    }

    private UUID begun(AuditStore.Row row, Optional<Sheet> last, String whyAgain) {
        var sheet = new Sheet(
                Ids.next(),
                row.farm(),
                SheetKind.AUDIT,
                Optional.of(row.id()),
                last.map(s -> s.number() + 1).orElse(1),
                last.map(Sheet::standards)
                        .orElseGet(() -> standards.book().on(clock.today()).stream()
                                .map(Standard::key)
                                .toList()),
                last.map(Sheet::id),
                clock.today(),
                new SheetState.Open());
        sheets.add(sheet, Acting.member().person(), whyAgain);
        last.ifPresent(before -> AnswerStore.standing(answers.of(before.id()))
                .values()
                .forEach(record -> {
                    if (record instanceof PointRecord.Settled(var answer, var earlier)) {
                        answers.add(
                                sheet.id(),
                                row.farm(),
                                copy(answer),
                                Acting.member().person());
                    }
                }));
        return sheet.id();
    }

    private static PointAnswer copy(PointAnswer answer) {
        return new PointAnswer(
                Ids.next(),
                answer.point(),
                answer.verdict(),
                answer.note(),
                answer.severity(),
                answer.deadline(),
                Set.of(),
                answer.madeAt());
    }

    /** What stands in the way of signing, or which deviations it would raise. */
    @Transactional(readOnly = true)
    public Decision<List<Raised>> check(SheetContent.Filled filled) {
        return SheetRules.sign(
                filled.sheet(),
                filled.points(),
                filled.records(),
                Set.of(),
                parameters.deadlines(clock.today()),
                clock.today());
    }

    @Transactional
    public Decision<UUID> sign(UUID audit, Conclusion conclusion) {
        var row = audits.find(audit);
        var open = sheets.ofAudit(audit).stream()
                .filter(s -> s.state() instanceof SheetState.Open)
                .findFirst();
        if (row.isEmpty() || open.isEmpty()) {
            return Decision.refused(Reason.of("quality.audit.no-report"));
        }
        sheets.lock(open.get().id());
        var filled = contents.of(open.get().id()).orElseThrow();
        var reasons = new ArrayList<Reason>();
        List<Raised> raised = List.of();
        switch (check(filled)) {
            case Decision.Accepted<List<Raised>>(var found) -> raised = found;
            case Decision.Refused<List<Raised>>(var why) -> reasons.addAll(why);
        }
        reasons.addAll(GradeRules.conclude(
                conclusion.grade(), raised.size(), conclusion.visitedOn(), assignedOn(row.get()), clock.today()));
        var all = raised;
        return Decision.unless(reasons, () -> signed(row.get(), filled, all, conclusion));
    }

    private UUID signed(AuditStore.Row row, SheetContent.Filled filled, List<Raised> raised, Conclusion conclusion) {
        var today = clock.today();
        var sheet = filled.sheet();
        follow(row, sheet, raised, today);
        sheets.sign(
                sheet.id(),
                filled.points().size(),
                raised.size(),
                Acting.member().person(),
                today,
                Optional.of(conclusion));
        audits.reported(row.id(), today);
        news.signed(row, sheet.number(), conclusion, raised, today);
        return sheet.id();
    }

    /** Deviations of this audit that the new version no longer has are closed by it; new ones are raised. */
    private void follow(AuditStore.Row row, Sheet sheet, List<Raised> raised, LocalDate today) {
        var points = raised.stream().map(Raised::point).collect(Collectors.toSet());
        var known = new HashSet<String>();
        for (DeviationStore.Row deviation : deviations.ofFarm(row.farm())) {
            if (deviation.audit().equals(Optional.of(row.id()))
                    && deviation.closedOn().isEmpty()) {
                known.add(deviation.point());
                if (!points.contains(deviation.point())) {
                    deviations.step(
                            deviation,
                            new Done(StepKind.ACCEPTED, "v" + sheet.number(), today),
                            Optional.empty(),
                            Acting.member().person());
                    deviations.close(deviation.id(), today);
                }
            }
        }
        raised.stream()
                .filter(one -> !known.contains(one.point()))
                .forEach(one -> deviations.raise(row.farm(), sheet.id(), one, today));
    }

    private static LocalDate assignedOn(AuditStore.Row row) {
        return switch (row.state()) {
            case AuditState.Declared(var auditor, var planned, var on) -> on;
            case AuditState.Reported(var auditor, var assigned, var on) -> assigned;
            case AuditState.Assigned(var auditor, var planned, var on) -> on;
            case AuditState.Asked asked -> LocalDate.MAX;
            case AuditState.Cancelled cancelled -> LocalDate.MAX;
        };
    }
}
