package no.tunet.exchange.intake;

import java.util.List;
import java.util.Optional;
import no.tunet.kernel.Reason;

/** The headings a file may have, the hosts files may be fetched from, and what a file just given leads to. */
public record OfferFilesView(List<String> headings, List<String> hosts, Optional<Report> report) {
    /** Whether anything was kept, how many rows of each kind, and every row that is not as before. */
    public record Report(int added, int changed, int same, int refused, List<Line> lines) {}

    /** One row: its number in the file, the offer’s name, what it leads to, and why not. */
    public record Line(int row, String name, String outcome, List<Reason> reasons) {}

    static Report report(List<Planned> planned) {
        var lines = planned.stream()
                .filter(row -> !(row instanceof Planned.Same))
                .map(OfferFilesView::line)
                .toList();
        return new Report(
                count(planned, Planned.New.class),
                count(planned, Planned.Changed.class),
                count(planned, Planned.Same.class),
                count(planned, Planned.Refused.class),
                lines);
    }

    private static int count(List<Planned> planned, Class<? extends Planned> kind) {
        return (int) planned.stream().filter(kind::isInstance).count();
    }

    private static Line line(Planned row) {
        return switch (row) {
            case Planned.New added -> new Line(added.row(), added.name(), "exchange.outcome.new", List.of());
            case Planned.Changed changed ->
                new Line(changed.row(), changed.name(), "exchange.outcome.changed", List.of());
            case Planned.Same same -> new Line(same.row(), same.name(), "exchange.outcome.same", List.of());
            case Planned.Refused refused ->
                new Line(refused.row(), refused.name(), "exchange.outcome.refused", refused.reasons());
        };
    }
}
