package no.tunet.need.rollup;

import java.util.ArrayList;
import java.util.List;
import no.tunet.kernel.TargetGroup;
import no.tunet.need.domain.Shown;
import no.tunet.ui.Page;
import no.tunet.ui.chart.Bars;

/** The needs of a municipality by unit and group, as the acting person may see them. {@code open} says that nothing is hidden. */
public record RollUpView(
        List<TargetGroup> groups, List<Line> lines, List<Shown> totals, boolean open, boolean mayOpen) {
    /** One unit: a count per group and the sum last. */
    public record Line(String unit, boolean own, List<Shown> counts) {}

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** True when the first line is the reader's own unit, which the totals leave out. */
    public boolean ownLine() {
        return lines.stream().anyMatch(Line::own);
    }

    /** True when anything is hidden, so that the page explains why. */
    public boolean hides() {
        return lines.stream().flatMap(line -> line.counts().stream()).anyMatch(Shown.Hidden.class::isInstance);
    }

    /** People per group of all lines but the reader's own, as bars; a hidden number has no bar. */
    public Bars chart(Page page) {
        var bars = new ArrayList<Bars.Bar>();
        for (int i = 0; i < groups.size(); i++) {
            if (totals.get(i) instanceof Shown.Exact(int people)) {
                bars.add(new Bars.Bar(page.word(groups.get(i)), people, page.number(people)));
            }
        }
        return new Bars(page.t("need.rollup.chart"), page.t("need.field.group"), page.t("need.rollup.people"), bars);
    }
}
