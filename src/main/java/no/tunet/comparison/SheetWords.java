package no.tunet.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tunet.comparison.domain.Amount;
import no.tunet.comparison.domain.Basis;
import no.tunet.comparison.domain.CostLine;
import no.tunet.comparison.domain.CostRange;
import no.tunet.comparison.domain.HiddenVat;
import no.tunet.comparison.domain.LineKind;
import no.tunet.comparison.domain.Postponement;
import no.tunet.comparison.domain.Quality;
import no.tunet.comparison.domain.Side;
import no.tunet.comparison.domain.SideCost;
import no.tunet.comparison.domain.Turner;
import no.tunet.comparison.domain.VatRate;
import no.tunet.kernel.Money;
import no.tunet.ui.Page;
import no.tunet.ui.chart.Ranges;

/** A comparison in words and pictures of the reader's language. */
public final class SheetWords {
    private static final int MOST_TURNERS = 6;
    private static final BigDecimal ORE_IN_A_KRONE = BigDecimal.valueOf(100);

    private final Page page;
    private final SheetView view;

    public SheetWords(Page page, SheetView view) {
        this.page = page;
        this.view = view;
    }

    /** A range in whole kroner: one figure when it is exact, else low to high with the likely first. */
    public String range(CostRange range) {
        return range.isExact()
                ? kroner(range.likely())
                : page.t("comparison.range", kroner(range.likely()), kroner(range.low()), kroner(range.high()));
    }

    /** The same, "at least" when something in it is unknown. */
    public String range(CostRange range, boolean atLeast) {
        return atLeast ? page.t("comparison.at-least", range(range)) : range(range);
    }

    private String kroner(Money amount) {
        return page.money(Money.ofKroner(amount.dividedBy(ORE_IN_A_KRONE).ore()));
    }

    /** What a line is stated for, such as "per half-day offered". */
    public String basis(CostLine line) {
        return switch (line.basis()) {
            case Basis.YearTotalFor(var volume) ->
                page.t("comparison.basis.YEAR_TOTAL", volume.people(), volume.halfDaysPerWeek(), volume.weeksPerYear());
            case Basis.OnceSpreadOver(int years) -> page.t("comparison.basis.ONCE", years);
            case Basis.FixedPerYear f -> page.t("comparison.basis.FIXED");
            case Basis.PerPersonAndYear p -> page.t("comparison.basis.PERSON_YEAR");
            case Basis.PerHalfDayOffered p -> page.t("comparison.basis.HALF_DAY_OFFERED");
            case Basis.PerHalfDayAttended p -> page.t("comparison.basis.HALF_DAY_ATTENDED");
        };
    }

    public String name(CostLine line) {
        return line.text().isEmpty() ? page.word(line.kind()) : page.word(line.kind()) + ": " + line.text();
    }

    /** Today's service is called that in every language; an offer bears its own name. */
    public String name(Side side) {
        return side.today() ? page.t("comparison.side.today") : side.name();
    }

    /** What nobody knows, a line for each side. */
    public List<String> unknown() {
        return view.sheet().sides().stream()
                .filter(side -> view.cost(side).atLeast())
                .map(side -> name(side) + ": " + names(view.cost(side).unknown()))
                .toList();
    }

    private String names(List<CostLine> lines) {
        return lines.stream().map(this::name).collect(Collectors.joining(", "));
    }

    /** What would turn the answer about one offer, the nearest first; several unknown lines count together. */
    public List<String> turners(Side offer) {
        var turners = view.sheet().turners(offer);
        var unknown =
                turners.stream().filter(Turner.ByUnknown.class::isInstance).toList();
        var single = turners.stream()
                .filter(turner -> unknown.size() < 2 || !(turner instanceof Turner.ByUnknown))
                .limit(MOST_TURNERS)
                .map(this::turner);
        return unknown.size() < 2
                ? single.toList()
                : Stream.concat(Stream.of(together(offer)), single).toList();
    }

    /** How much the unknown lines of the cheaper side may come to before the answer turns. */
    private String together(Side offer) {
        var gap = view.sheet().difference(offer).likely();
        var side = gap.isNegative() ? offer : view.sheet().today();
        return page.t(
                "comparison.turner.together",
                name(side),
                names(view.cost(side).unknown()),
                kroner(gap.isNegative() ? gap.negated() : gap));
    }

    private String turner(Turner turner) {
        return switch (turner) {
            case Turner.ByLine(var side, var line, var at, var likely) ->
                page.t(
                        likely ? "comparison.turner.likely" : "comparison.turner.line",
                        name(side),
                        name(line),
                        kroner(at),
                        basis(line),
                        line.amount() instanceof Amount.Known(var range) ? kroner(range.likely()) : "");
            case Turner.ByUnknown(var side, var line, var above) ->
                page.t("comparison.turner.unknown", name(side), name(line), kroner(above), basis(line));
            case Turner.ByAttendance(var share) -> page.t("comparison.turner.attendance", share);
        };
    }

    /** How an offer stands to today's service in one sentence. */
    public String difference(Side offer) {
        var difference = view.sheet().difference(offer);
        boolean sure = difference.low().ore() > 0 || difference.high().ore() < 0;
        String key =
                difference.likely().ore() == 0 ? "same" : difference.likely().isNegative() ? "cheaper" : "dearer";
        var amount = difference.likely().isNegative() ? difference.likely().negated() : difference.likely();
        return page.t("comparison.difference." + key, offer.name(), kroner(amount))
                + (sure || difference.likely().ore() == 0 ? "" : " " + page.t("comparison.difference.unsure"))
                + (view.unknownLines(offer) == 0 ? "" : " " + page.t("comparison.difference.unknown"));
    }

    /** How much of an offer's price may be VAT the farm cannot deduct; empty without an assumption or a rate for the year. */
    public Optional<String> hiddenVat(Side offer) {
        var assumptions = view.stored().assumptions();
        var service = Money.sum(view.lines(offer, LineKind.SERVICE).stream()
                .map(line -> view.perYear(line).likely())
                .toList());
        return assumptions
                .taxedPurchases()
                .flatMap(share -> VatRate.of(assumptions.level().year(), VatRate.GENERAL)
                        .map(rate -> page.t(
                                "comparison.hidden-vat",
                                offer.name(),
                                share,
                                rate.rate(),
                                kroner(HiddenVat.inPrice(service, share, rate.rate())))));
    }

    /** Cost per attended day on every side, on one scale. */
    public Ranges chart() {
        return new Ranges(
                page.t("comparison.chart"),
                page.t("comparison.side"),
                view.sheet().sides().stream().map(this::bar).toList());
    }

    private Ranges.Range bar(Side side) {
        var cost = view.cost(side);
        boolean nothingKnown =
                cost.atLeast() && cost.unknown().size() == side.lines().size();
        String label = cost.atLeast() ? page.t("comparison.at-least.name", name(side)) : name(side);
        return new Ranges.Range(label, nothingKnown ? Optional.empty() : Optional.of(span(cost)));
    }

    private Ranges.Span span(SideCost cost) {
        var day = cost.perAttendedDay();
        return new Ranges.Span(
                day.low().kroner().doubleValue(),
                day.likely().kroner().doubleValue(),
                day.high().kroner().doubleValue(),
                kroner(day.low()),
                kroner(day.likely()),
                kroner(day.high()));
    }

    /** How a side did on a criterion: the average, the spread and the number of judges; empty when nobody has judged. */
    public String judged(List<Quality.Score> scores) {
        if (scores.isEmpty()) {
            return page.t("comparison.not-judged");
        }
        var summary = Quality.summary(scores);
        return page.t(
                "comparison.judged",
                page.decimal(BigDecimal.valueOf(summary.averageInTenths(), 1), 1),
                summary.lowest(),
                summary.highest(),
                summary.judges());
    }

    /** What an offer may spare for one person if people can live at home longer: a range with its assumptions. */
    public String postponed(Postponement postponement, Side offer) {
        var person = view.cost(offer).perPersonAndYear();
        var range = postponement.range(person);
        return page.t(
                "comparison.postponed",
                offer.name(),
                kroner(range.low()),
                kroner(range.high()),
                postponement.mostMonths(),
                kroner(postponement.alternativePerYear()),
                postponement.source());
    }
}
