package no.tunet.demo;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import no.tunet.kernel.Period;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is under way in Bømlo when the visitor arrives: something waits in every step of the path. */
@Component
@Order(11)
class OpenWorkScene implements Scene {
    private static final LocalDate FIRST_REQUEST = LocalDate.of(2022, 9, 5);

    private final NeedScene needs;
    private final ComparisonScene comparisons;
    private final PurchaseScene purchases;
    private final AgreementScene agreements;
    private final PlacementScene placements;

    OpenWorkScene(
            NeedScene needs,
            ComparisonScene comparisons,
            PurchaseScene purchases,
            AgreementScene agreements,
            PlacementScene placements) {
        this.needs = needs;
        this.comparisons = comparisons;
        this.purchases = purchases;
        this.agreements = agreements;
        this.placements = placements;
    }

    @Override
    public void play(Story story, Way way) {
        if (!way.plot.key().equals("bomlo")) {
            return;
        }
        var coordinator = way.person("coordinator");
        var purchaser = way.person("purchaser");
        story.on(2022, 11, 8, coordinator, () -> comparisons.beginAgain(way));
        story.on(2022, 11, 14, coordinator, () -> needs.beginAnother(way));

        story.on(2022, 11, 10, purchaser, () -> purchases.begin(way, "Dagtilbod for fleire, 2023"));
        var routed = bargain("huldre", MONDAY, WEDNESDAY);
        story.on(2022, 11, 1, purchaser, () -> {
            routed.purchase.is(purchases.begin(way, "Vidareføring hausten 2023"));
            purchases.chooseRoute(routed, LocalDate.of(2022, 10, 25));
        });
        var proposed = bargain("huldre", TUESDAY, THURSDAY);
        story.on(2022, 11, 4, purchaser, () -> {
            proposed.purchase.is(purchases.begin(way, "Vidareføring frå mars 2023"));
            purchases.chooseRoute(proposed, LocalDate.of(2022, 10, 25));
            purchases.propose(way, proposed);
        });

        trial(story, way);
        var drafted = awarded(story, way, "Fredagsgruppe på Huldreheim", bargain("huldre", FRIDAY));
        var inReview = awarded(story, way, "Fredagsgruppe på Eventyrhaugen", bargain("eventyr", FRIDAY));
        var signed = awarded(story, way, "To plassar til på Eventyrhaugen", bargain("eventyr", MONDAY, WEDNESDAY));
        story.on(
                2022,
                11,
                11,
                coordinator,
                () -> drafted.agreement.is(agreements.draft(way, drafted, twoYears(LocalDate.of(2023, 3, 1)))));
        story.on(2022, 11, 7, coordinator, () -> {
            inReview.agreement.is(agreements.draft(way, inReview, twoYears(LocalDate.of(2023, 1, 2))));
            agreements.send(inReview);
        });
        LocalDate firstDay = LocalDate.of(2022, 11, 21);
        story.on(2022, 10, 17, coordinator, () -> {
            signed.agreement.is(agreements.draft(way, signed, twoYears(firstDay)));
            agreements.send(signed);
        });
        story.on(2022, 10, 20, way.players.person("eventyr"), () -> agreements.consent(signed));
        story.on(2022, 10, 24, way.person("leader"), () -> agreements.consent(signed));
        LocalDate prepared = LocalDate.of(2022, 11, 14);
        story.on(
                prepared,
                way.person("case"),
                () -> placements.prepare(way, signed, "Jorunn Junibekk", firstDay, prepared));
    }

    /** A trial of five Fridays that ran and is over, so that the farm has handed over and its access has ended. */
    private void trial(Story story, Way way) {
        var coordinator = way.person("coordinator");
        var trial = awarded(story, way, "Prøvefredagar på Huldreheim", bargain("huldre", FRIDAY));
        story.on(2022, 9, 26, coordinator, () -> {
            trial.agreement.is(
                    agreements.draft(way, trial, new Period(LocalDate.of(2022, 10, 7), LocalDate.of(2022, 11, 4))));
            agreements.send(trial);
        });
        story.on(2022, 9, 28, way.players.person("huldre"), () -> agreements.consent(trial));
        story.on(2022, 9, 30, way.person("leader"), () -> agreements.consent(trial));
    }

    /** A purchase decided in September, whose agreement can be written. */
    private Way.Bargain awarded(Story story, Way way, String title, Way.Bargain bargain) {
        var purchaser = way.person("purchaser");
        story.on(2022, 9, 12, purchaser, () -> {
            bargain.purchase.is(purchases.begin(way, title));
            purchases.chooseRoute(bargain, FIRST_REQUEST);
            purchases.propose(way, bargain);
        });
        story.on(2022, 9, 20, way.person("leader"), () -> purchases.decide(bargain));
        story.on(2022, 9, 22, purchaser, () -> purchases.file(bargain));
        return bargain;
    }

    private static Way.Bargain bargain(String farm, DayOfWeek... days) {
        return new Way.Bargain(new Plot.Deal(farm, 0, 2, 655, 120, Plots.wholeDays(days), List.of()));
    }

    private static Period twoYears(LocalDate from) {
        return new Period(from, from.plusYears(2).minusDays(1));
    }
}
