package no.tunet.quality.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Ids;
import no.tunet.kernel.Reason;
import no.tunet.quality.domain.Sheet;
import no.tunet.quality.domain.Sheet.SheetState;
import no.tunet.quality.domain.SheetKind;
import no.tunet.quality.domain.Standard;
import no.tunet.quality.store.SheetStore;
import no.tunet.quality.store.StandardStore;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins this year's self-audit, or practice, with the standards of the day and last year's answers at hand. One that is open goes on. */
@Component
@NamedInterface("commands")
public class BeginSelfAudit {
    private final SheetStore sheets;
    private final StandardStore standards;
    private final BusinessClock clock;

    BeginSelfAudit(SheetStore sheets, StandardStore standards, BusinessClock clock) {
        this.sheets = sheets;
        this.standards = standards;
        this.clock = clock;
    }

    @Transactional
    public Decision<UUID> begin(boolean practice) {
        var farm = Acting.member().organisation();
        var kind = practice ? SheetKind.PRACTICE : SheetKind.SELF_AUDIT;
        sheets.lock(farm.value());
        var all = sheets.ofFarm(farm, SheetKind.SELF_AUDIT, SheetKind.PRACTICE);
        var open = all.stream()
                .filter(s -> s.kind() == kind && s.state() instanceof SheetState.Open)
                .findFirst();
        if (open.isPresent()) {
            return Decision.accepted(open.get().id());
        }
        var reasons = new ArrayList<Reason>();
        var asked = standards.book().on(clock.today());
        if (asked.isEmpty()) {
            reasons.add(Reason.of("quality.sheet.no-standards", clock.today()));
        }
        return Decision.unless(reasons, () -> begun(kind, asked, all));
    }

    private UUID begun(SheetKind kind, List<Standard> asked, List<Sheet> all) {
        Optional<UUID> last = all.stream()
                .filter(s -> s.state() instanceof SheetState.Signed)
                .map(Sheet::id)
                .findFirst();
        var sheet = new Sheet(
                Ids.next(),
                Acting.member().organisation(),
                kind,
                Optional.empty(),
                1,
                asked.stream().map(Standard::key).toList(),
                last,
                clock.today(),
                new SheetState.Open());
        sheets.add(sheet, Acting.member().person(), "");
        return sheet.id();
    }
}
