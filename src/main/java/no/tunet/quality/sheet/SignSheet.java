package no.tunet.quality.sheet;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Reason;
import no.tunet.quality.SelfAuditSigned;
import no.tunet.quality.domain.SheetKind;
import no.tunet.quality.domain.SheetRules;
import no.tunet.quality.domain.SheetRules.Raised;
import no.tunet.quality.store.DeviationStore;
import no.tunet.quality.store.ParameterStore;
import no.tunet.quality.store.SheetStore;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The farm signs its self-audit: from then on it is locked, and every no is a deviation with a deadline. */
@Component
@NamedInterface("commands")
public class SignSheet {
    private final SheetContent contents;
    private final SheetStore sheets;
    private final DeviationStore deviations;
    private final ParameterStore parameters;
    private final SelfAuditDuties duties;
    private final ApplicationEventPublisher events;
    private final BusinessClock clock;

    SignSheet(
            SheetContent contents,
            SheetStore sheets,
            DeviationStore deviations,
            ParameterStore parameters,
            SelfAuditDuties duties,
            ApplicationEventPublisher events,
            BusinessClock clock) {
        this.contents = contents;
        this.sheets = sheets;
        this.deviations = deviations;
        this.parameters = parameters;
        this.duties = duties;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Decision<UUID> sign(UUID id) {
        sheets.lock(id);
        var filled = contents.of(id).filter(f -> f.sheet().kind() != SheetKind.AUDIT);
        if (filled.isEmpty()) {
            return Decision.refused(Reason.of("quality.sheet.not-yours"));
        }
        return switch (check(filled.get())) {
            case Decision.Accepted<List<Raised>>(var raised) -> {
                signed(filled.get(), raised);
                yield Decision.accepted(id);
            }
            case Decision.Refused<List<Raised>>(var reasons) -> new Decision.Refused<>(reasons);
        };
    }

    /** What stands in the way of signing, or which deviations signing would raise. */
    @Transactional(readOnly = true)
    public Decision<List<Raised>> check(SheetContent.Filled filled) {
        return SheetRules.sign(
                filled.sheet(),
                filled.points(),
                filled.records(),
                filled.evidence().keySet(),
                parameters.deadlines(clock.today()),
                clock.today());
    }

    private void signed(SheetContent.Filled filled, List<Raised> raised) {
        var today = clock.today();
        var farm = filled.sheet().farm();
        sheets.sign(
                filled.sheet().id(),
                filled.points().size(),
                raised.size(),
                Acting.member().person(),
                today,
                Optional.empty());
        var still = still(farm);
        for (Raised one : raised) {
            if (still.contains(one.point())) {
                continue;
            }
            deviations.raise(farm, filled.sheet().id(), one, today);
        }
        duties.signed(farm, filled.sheet().id(), today, raised);
        events.publishEvent(new SelfAuditSigned(farm, filled.sheet().id(), today));
    }

    /** A no that is already followed up from an earlier self-audit is not raised twice. */
    private List<String> still(OrganisationId farm) {
        return deviations.openPoints(farm);
    }
}
