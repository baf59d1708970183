package no.tunet.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tunet.comparison.domain.Amount;
import no.tunet.comparison.domain.Basis;
import no.tunet.comparison.domain.CostLine;
import no.tunet.comparison.domain.CostRange;
import no.tunet.comparison.domain.LineKind;
import no.tunet.comparison.domain.Volume;
import no.tunet.kernel.Ids;
import no.tunet.kernel.Money;
import no.tunet.need.ServiceToday;

/** The lines a comparison begins with: what is known, and as unknown what must not be forgotten. */
public final class FirstLines {
    private static final List<LineKind> ASKED_OF_TODAY =
            List.of(LineKind.TRANSPORT, LineKind.FOLLOW_UP, LineKind.ADMINISTRATION);
    private static final List<LineKind> ASKED_OF_OFFERS = List.of(
            LineKind.TRANSPORT,
            LineKind.OWN_STAFF,
            LineKind.FOOD,
            LineKind.FOLLOW_UP,
            LineKind.ADMINISTRATION,
            LineKind.START_UP);
    private static final int USUAL_YEARS = 3;

    private FirstLines() {}

    public static List<CostLine> today(ServiceToday today, Volume volume, int priceYear) {
        return switch (today) {
            case ServiceToday.Nothing n -> List.of();
            case ServiceToday.CostUnknown c ->
                with(
                        line(
                                LineKind.SERVICE,
                                c.description(),
                                new Amount.Unknown(),
                                new Basis.YearTotalFor(volume),
                                "",
                                priceYear),
                        ASKED_OF_TODAY,
                        priceYear);
            case ServiceToday.Costed c ->
                with(
                        line(
                                LineKind.SERVICE,
                                c.description(),
                                known(c.perYear()),
                                new Basis.YearTotalFor(volume),
                                c.source(),
                                c.priceYear()),
                        ASKED_OF_TODAY,
                        priceYear);
        };
    }

    /** Places that are booked are paid for whether people come or not, until an agreement says otherwise. */
    public static List<CostLine> offer(Optional<Money> perHalfDay, String source, int priceYear) {
        Amount price = perHalfDay.<Amount>map(FirstLines::known).orElseGet(Amount.Unknown::new);
        String from = perHalfDay.isPresent() ? source : "";
        return with(
                line(LineKind.SERVICE, "", price, new Basis.PerHalfDayOffered(), from, priceYear),
                ASKED_OF_OFFERS,
                priceYear);
    }

    private static List<CostLine> with(CostLine first, List<LineKind> asked, int priceYear) {
        var lines = new ArrayList<CostLine>();
        lines.add(first);
        asked.forEach(kind -> lines.add(line(
                kind,
                "",
                new Amount.Unknown(),
                kind == LineKind.START_UP ? new Basis.OnceSpreadOver(USUAL_YEARS) : new Basis.FixedPerYear(),
                "",
                priceYear)));
        return List.copyOf(lines);
    }

    private static Amount known(Money amount) {
        return new Amount.Known(CostRange.exactly(amount));
    }

    private static CostLine line(LineKind kind, String text, Amount amount, Basis basis, String source, int priceYear) {
        return new CostLine(Ids.next(), kind, text, amount, basis, source, priceYear);
    }
}
