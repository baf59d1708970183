package no.tunet.exchange.intake;

import java.util.List;
import java.util.Optional;

/** The headings a list of farms may have, and what a list just given leads to. */
public record FarmFilesView(List<String> headings, Optional<OfferFilesView.Report> report) {
    static OfferFilesView.Report report(List<PlannedFarm> planned) {
        var lines = planned.stream().map(FarmFilesView::line).toList();
        return new OfferFilesView.Report(
                count(planned, PlannedFarm.New.class),
                0,
                count(planned, PlannedFarm.Known.class),
                count(planned, PlannedFarm.Refused.class),
                lines);
    }

    private static int count(List<PlannedFarm> planned, Class<? extends PlannedFarm> kind) {
        return (int) planned.stream().filter(kind::isInstance).count();
    }

    private static OfferFilesView.Line line(PlannedFarm row) {
        return switch (row) {
            case PlannedFarm.New added ->
                new OfferFilesView.Line(added.row(), added.farm().name(), "exchange.outcome.farm", List.of());
            case PlannedFarm.Known known ->
                new OfferFilesView.Line(known.row(), known.name(), "exchange.outcome.known", List.of());
            case PlannedFarm.Refused refused ->
                new OfferFilesView.Line(refused.row(), refused.name(), "exchange.outcome.refused", refused.reasons());
        };
    }
}
