package no.tunet.settlement.month;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import no.tunet.agreement.AgreementId;
import no.tunet.agreement.AgreementView;
import no.tunet.agreement.Agreements;
import no.tunet.kernel.Period;
import no.tunet.settlement.domain.Basis;
import no.tunet.settlement.domain.Calculation;
import no.tunet.settlement.domain.Corrections;
import no.tunet.settlement.domain.Line;
import no.tunet.settlement.domain.Pricing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reckons a month from the day register, with what agreed months before it have become since. */
@Component
class ReckonMonth {
    private final Agreements agreements;
    private final Register register;
    private final BasisStore bases;
    private final LineStore lines;

    ReckonMonth(Agreements agreements, Register register, BasisStore bases, LineStore lines) {
        this.agreements = agreements;
        this.register = register;
        this.bases = bases;
        this.lines = lines;
    }

    @Transactional(readOnly = true)
    public Optional<DraftMonth> of(AgreementId id, YearMonth month) {
        return agreements
                .find(id)
                .map(agreement -> new DraftMonth(agreement, draft(agreement, month), bases.standing(id, month)));
    }

    /** Earlier agreed months are reckoned anew and compared with what was billed for them. */
    Basis.Draft draft(AgreementView agreement, YearMonth month) {
        var agreed = bases.agreedBefore(agreement.id(), month);
        var first = agreed.stream().min(YearMonth::compareTo).orElse(month);
        var days = register.days(agreement, new Period(first.atDay(1), month.atEndOfMonth()));
        var prices = Register.prices(agreement);
        var own = Pricing.of(days.in(month::equals), prices);
        var earlier = Pricing.of(days.in(agreed::contains), prices);
        return new Basis.Draft(
                month, together(own, earlier, corrections(agreement.id(), month, agreed, earlier)), days.open(month));
    }

    private List<Line> corrections(AgreementId id, YearMonth month, Set<YearMonth> agreed, Calculation earlier) {
        if (agreed.isEmpty()) {
            return List.of();
        }
        var billed = lines.billed(id, month);
        var references = new HashMap<UUID, String>();
        billed.forEach(line -> references.put(line.placement(), line.reference()));
        return Corrections.of(agreed, Corrections.billed(billed), earlier, references);
    }

    private static Calculation together(Calculation own, Calculation earlier, List<Line> corrections) {
        var all = new ArrayList<>(own.lines());
        all.addAll(corrections);
        var unpriced = new TreeMap<>(earlier.unpriced());
        unpriced.putAll(own.unpriced());
        return new Calculation(List.copyOf(all), own.unpaid(), unpriced);
    }
}
