package no.tunet.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tunet.comparison.ComparisonDesk;
import no.tunet.comparison.FirstLines;
import no.tunet.comparison.SheetStore;
import no.tunet.comparison.StoredComparison;
import no.tunet.comparison.Verdict;
import no.tunet.comparison.domain.Amount;
import no.tunet.comparison.domain.CostLine;
import no.tunet.comparison.domain.CostRange;
import no.tunet.comparison.domain.LineKind;
import no.tunet.comparison.domain.Quality;
import no.tunet.comparison.domain.Sheet;
import no.tunet.comparison.domain.Side;
import no.tunet.comparison.domain.VerdictCommand;
import no.tunet.comparison.quality.ScoreQuality;
import no.tunet.comparison.start.StartComparison;
import no.tunet.comparison.verdict.DecideVerdict;
import no.tunet.directory.Offers;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Ids;
import no.tunet.kernel.Money;
import no.tunet.kernel.Share;
import no.tunet.need.Needs;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Today's service beside two farms: the coordinator fills in what is known, others judge the quality, and the leader signs. */
@Component
@Order(3)
class ComparisonScene implements Scene {
    private static final int WEEKS = 44;
    private static final int PRICE_YEAR = 2021;

    /** Likely kroner a year for the lines of the farms; what is not here stays unknown. */
    private static final Map<LineKind, Integer> OFFERS = Map.of(
            LineKind.TRANSPORT, 92_000,
            LineKind.OWN_STAFF, 0,
            LineKind.FOOD, 0,
            LineKind.FOLLOW_UP, 64_000,
            LineKind.ADMINISTRATION, 28_000,
            LineKind.START_UP, 45_000);

    private static final Map<LineKind, Integer> TODAY = Map.of(LineKind.TRANSPORT, 118_000, LineKind.FOLLOW_UP, 55_000);

    private final StartComparison start;
    private final ComparisonDesk desk;
    private final SheetStore sheets;
    private final ScoreQuality score;
    private final DecideVerdict verdict;
    private final Needs needs;
    private final Offers offers;
    private final FarmsChapter farms;
    private final InTransaction transaction;

    ComparisonScene(
            StartComparison start,
            ComparisonDesk desk,
            SheetStore sheets,
            ScoreQuality score,
            DecideVerdict verdict,
            Needs needs,
            Offers offers,
            FarmsChapter farms,
            InTransaction transaction) {
        this.start = start;
        this.desk = desk;
        this.sheets = sheets;
        this.score = score;
        this.verdict = verdict;
        this.needs = needs;
        this.offers = offers;
        this.farms = farms;
        this.transaction = transaction;
    }

    @Override
    public void play(Story story, Way way) {
        var coordinator = way.person("coordinator");
        story.on(
                2021,
                6,
                7,
                coordinator,
                () -> way.comparison.is(start.start(
                        needs.find(way.need.get()).orElseThrow(), sides(way), WEEKS, Share.ofPercent(85), PRICE_YEAR)));
        story.on(2021, 6, 9, coordinator, () -> transaction.run(() -> fillIn(way)));
        story.on(2021, 6, 11, coordinator, () -> judge(way, 4, 3));
        story.on(2021, 6, 14, way.person("case"), () -> judge(way, 5, 3));
        story.on(
                2021,
                6,
                16,
                coordinator,
                () -> Outcome.accepted(verdict.decide(
                        stored(way),
                        stored(way).version(),
                        new VerdictCommand.Propose(
                                Verdict.START,
                                "Gardane gjev meir innhald for deltakarane til om lag same pris, og dagens teneste er full.",
                                Optional.of(sheet(way).offers().getFirst().id())))));
        story.on(
                2021,
                6,
                23,
                way.person("leader"),
                () -> Outcome.accepted(
                        verdict.decide(stored(way), stored(way).version(), new VerdictCommand.Sign(true))));
    }

    /** Another comparison of the same need, begun and not yet filled in. */
    void beginAgain(Way way) {
        start.start(needs.find(way.need.get()).orElseThrow(), sides(way), WEEKS, Share.ofPercent(85), PRICE_YEAR + 1);
    }

    private List<Side> sides(Way way) {
        return way.plot.deals().stream()
                .map(deal -> offers.find(farms.offer(deal.farm(), deal.offer())).orElseThrow())
                .map(offer -> new Side(
                        Ids.next(),
                        false,
                        offer.farmName() + " – " + offer.name(),
                        Optional.of(offer.id().value()),
                        FirstLines.offer(offer.pricePerHalfDay(), "Tilbodet frå garden", PRICE_YEAR)))
                .toList();
    }

    private void fillIn(Way way) {
        for (Side side : sheet(way).sides()) {
            var known = side.today() ? TODAY : OFFERS;
            for (CostLine line : side.lines()) {
                Optional.ofNullable(known.get(line.kind()))
                        .filter(kroner -> line.amount() instanceof Amount.Unknown)
                        .ifPresent(kroner -> Outcome.accepted(desk.edit(
                                stored(way), stored(way).version(), () -> sheets.saveLine(known(line, kroner)))));
            }
        }
    }

    private static CostLine known(CostLine line, int kroner) {
        var range = new CostRange(
                Money.ofKroner(kroner * 85L / 100), Money.ofKroner(kroner), Money.ofKroner(kroner * 125L / 100));
        return new CostLine(
                line.id(),
                line.kind(),
                line.text(),
                new Amount.Known(range),
                line.basis(),
                "Overslag av koordinator og eining",
                PRICE_YEAR);
    }

    private void judge(Way way, int farm, int today) {
        Sheet sheet = sheet(way);
        var member = Acting.member();
        var scores = new ArrayList<Quality.Score>();
        for (var criterion : sheet.criteria()) {
            for (Side side : sheet.sides()) {
                scores.add(new Quality.Score(
                        criterion.id(),
                        side.id(),
                        member.person(),
                        member.role(),
                        side.today() ? today : farm,
                        side.today() ? "Trygt, men lite å gjere." : "Ekte oppgåver og fast gruppe."));
            }
        }
        Outcome.accepted(score.score(stored(way), scores));
    }

    private StoredComparison stored(Way way) {
        return desk.find(way.comparison.get());
    }

    private Sheet sheet(Way way) {
        return transaction.get(() -> desk.sheet(stored(way)));
    }
}
