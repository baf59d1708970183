package no.tunet.settlement.month;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.tunet.kernel.AbsenceCause;
import no.tunet.kernel.HalfDay;
import no.tunet.kernel.Money;
import no.tunet.settlement.BasisId;
import no.tunet.settlement.domain.OpenDays;

/** A month before it is sent: what it would come to today, what is missing, what is not paid. */
public record DraftView(
        String title,
        YearMonth month,
        String path,
        List<LineRow> lines,
        Money total,
        List<Unpaid> unpaid,
        OpenDays open,
        Optional<BasisId> standing,
        boolean over,
        boolean maySend) {
    /** A half-day without payment, and why. */
    public record Unpaid(String reference, LocalDate on, HalfDay half, AbsenceCause cause) {}

    static DraftView of(DraftMonth draft, LocalDate today, boolean farm) {
        var basis = draft.draft();
        var lines = basis.calculation().lines();
        return new DraftView(
                draft.agreement().title(),
                basis.month(),
                DueMonth.path(draft.agreement().id(), basis.month()),
                IntStream.range(0, lines.size())
                        .mapToObj(i -> LineRow.draft(i + 1, lines.get(i)))
                        .toList(),
                basis.calculation().total(),
                basis.calculation().unpaid().stream()
                        .map(u -> new Unpaid(u.reference(), u.on(), u.half(), u.cause()))
                        .toList(),
                basis.open(),
                draft.standing(),
                basis.month().atEndOfMonth().isBefore(today),
                farm);
    }
}
