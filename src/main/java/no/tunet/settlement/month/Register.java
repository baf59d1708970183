package no.tunet.settlement.month;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.tunet.agreement.AgreementView;
import no.tunet.agreement.PriceLine;
import no.tunet.kernel.Period;
import no.tunet.placement.AttendanceLine;
import no.tunet.placement.AttendanceState;
import no.tunet.placement.Attendances;
import no.tunet.settlement.domain.Mark;
import no.tunet.settlement.domain.OpenDays;
import no.tunet.settlement.domain.PriceList;
import no.tunet.settlement.domain.PriceUnit;
import no.tunet.settlement.domain.Rate;
import no.tunet.settlement.domain.RegisteredHalfDay;
import org.springframework.stereotype.Component;

/** Puts the agreement's prices and the day register into the words that the rules of the month use. */
@Component
class Register {
    private final Attendances attendances;

    Register(Attendances attendances) {
        this.attendances = attendances;
    }

    /** The marked half-days of a period, and how many are unmarked or contradict themselves. */
    record Days(List<RegisteredHalfDay> marked, List<AttendanceLine> rest) {
        OpenDays open(YearMonth month) {
            var ofMonth = rest.stream()
                    .filter(l -> YearMonth.from(l.on()).equals(month))
                    .toList();
            int inConflict = (int) ofMonth.stream()
                    .filter(l -> l.state() instanceof AttendanceState.InConflict)
                    .count();
            return new OpenDays(ofMonth.size() - inConflict, inConflict);
        }

        List<RegisteredHalfDay> in(Predicate<YearMonth> wanted) {
            return marked.stream()
                    .filter(d -> wanted.test(YearMonth.from(d.on())))
                    .toList();
        }
    }

    Days days(AgreementView agreement, Period period) {
        var marked = new ArrayList<RegisteredHalfDay>();
        var rest = new ArrayList<AttendanceLine>();
        for (var line : attendances.of(agreement.id(), period)) {
            mark(line.state()).ifPresentOrElse(mark -> marked.add(day(line, mark)), () -> rest.add(line));
        }
        return new Days(List.copyOf(marked), List.copyOf(rest));
    }

    static PriceList prices(AgreementView agreement) {
        var rates = agreement.prices().stream().map(Register::rate).toList();
        return new PriceList(rates, agreement.absence()::share);
    }

    private static Rate rate(PriceLine line) {
        return new Rate(unit(line.kind()), line.amount(), line.validity());
    }

    private static PriceUnit unit(PriceLine.Kind kind) {
        return switch (kind) {
            case HALF_DAY -> PriceUnit.HALF_DAY;
            case TRANSPORT_PER_DAY -> PriceUnit.TRANSPORT_PER_DAY;
            case MEAL_PER_DAY -> PriceUnit.MEAL_PER_DAY;
            case EXTRA_HOUR -> PriceUnit.EXTRA_HOUR;
        };
    }

    private static RegisteredHalfDay day(AttendanceLine line, Mark mark) {
        return new RegisteredHalfDay(
                line.placement().value(),
                line.reference(),
                line.on(),
                line.half(),
                mark,
                line.transport(),
                line.extraHours());
    }

    private static Optional<Mark> mark(AttendanceState state) {
        return switch (state) {
            case AttendanceState.Present(), AttendanceState.Late() -> Optional.of(new Mark.Came());
            case AttendanceState.Absent(var cause, var notice) -> Optional.of(new Mark.Absent(cause, notice));
            case AttendanceState.Unmarked(), AttendanceState.InConflict _ -> Optional.empty();
        };
    }
}
