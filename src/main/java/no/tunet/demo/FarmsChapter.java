package no.tunet.demo;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.tunet.approval.Approvals;
import no.tunet.directory.FarmShowing;
import no.tunet.directory.FarmText;
import no.tunet.directory.Farms;
import no.tunet.directory.NewFarm;
import no.tunet.directory.NewOffer;
import no.tunet.directory.OfferId;
import no.tunet.directory.OwnOffers;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Language;
import no.tunet.kernel.Money;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Period;
import no.tunet.kernel.Role;
import no.tunet.kernel.Transport;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The farms register, come all the way to an approval for two years, and publish their offers. */
@Component
@Order(1)
class FarmsChapter implements Chapter {
    private static final LocalDate MARKET_OPENS = LocalDate.of(2021, 3, 1);
    private static final LocalDate LOOKED_THROUGH = LocalDate.of(2022, 9, 26);
    private static final String NOT_LOOKED_THROUGH = "veslefrikk";

    private final Farms farms;
    private final OwnOffers offers;
    private final Approvals approvals;
    private final SchemeScene scheme;
    private final OfferDesk desk;
    private final InTransaction together;
    private final Cast cast;
    private final Map<String, OfferId> published = new HashMap<>();

    FarmsChapter(
            Farms farms,
            OwnOffers offers,
            Approvals approvals,
            SchemeScene scheme,
            OfferDesk desk,
            InTransaction together,
            Cast cast) {
        this.scheme = scheme;
        this.desk = desk;
        this.together = together;
        this.farms = farms;
        this.offers = offers;
        this.approvals = approvals;
        this.cast = cast;
    }

    @Override
    public void tell(Story story, Players players) {
        var numbers = new FictionalNumbers(2);
        int number = 0;
        for (FarmBook.Farm farm : FarmBook.farms()) {
            var farmer = register(players, farm, numbers);
            LocalDate approved = LocalDate.of(2020, 11, 20).plusMonths(farm.approvedMonth() - 1L);
            scheme.play(story, players, farm, farmer, approved);
            story.on(
                    approved,
                    players.person("officer"),
                    () -> Outcome.accepted(approvals.approve(
                            farmer.organisation(),
                            new Period(approved, approved.plusYears(2).minusDays(1)))));
            int place = number++;
            story.on(MARKET_OPENS, farmer, () -> together.run(() -> publish(farm, place)));
            if (!farm.key().equals(NOT_LOOKED_THROUGH)) {
                story.on(LOOKED_THROUGH.plusDays(place), farmer, desk::lookThrough);
            }
            if (farm.approvedMonth() > 1) {
                renew(story, players, farmer.organisation(), approved);
            }
        }
        newcomer(story, players, Newcomer.farm(), numbers);
    }

    /** A newcomer has applied and is asked for more; whoever searches sees that the farm is not approved yet. */
    private void newcomer(Story story, Players players, FarmBook.Farm farm, FictionalNumbers numbers) {
        var farmer = register(players, farm, numbers);
        LocalDate applied = LocalDate.of(2022, 11, 1);
        story.on(applied, farmer, () -> scheme.apply(farm, applied));
        story.on(
                applied.plusDays(1),
                farmer,
                () -> together.run(() -> {
                    publish(farm, 1);
                    Outcome.accepted(farms.show(new FarmShowing(false, true)));
                }));
        story.on(
                applied.plusDays(7),
                players.person("officer"),
                () -> scheme.ask(farmer.organisation(), "Kor mange skal de vere på garden når skuleklassen er der?"));
    }

    /** The offer of a farm, once it has been published. */
    OfferId offer(String farm, int number) {
        return Optional.ofNullable(published.get(farm + number)).orElseThrow();
    }

    /** Approvals that would lapse soon after the last day are renewed when the year before has passed, except the first farm of each municipality. */
    private void renew(Story story, Players players, OrganisationId farm, LocalDate approved) {
        LocalDate renewal = approved.plusMonths(20);
        if (renewal.isBefore(Story.LAST_DAY)) {
            story.on(
                    renewal,
                    players.person("officer"),
                    () -> Outcome.accepted(approvals.approve(
                            farm, new Period(renewal, renewal.plusYears(2).minusDays(1)))));
        }
    }

    private Actor.Member register(Players players, FarmBook.Farm farm, FictionalNumbers numbers) {
        return Acting.as(new Actor.Job("demo-cast"), () -> {
            OrganisationId id = Outcome.accepted(farms.register(new NewFarm(
                    farm.name(),
                    numbers.next(),
                    Language.NN,
                    farm.municipalityCode(),
                    farm.municipality(),
                    Optional.of(new NewOffer.Place(farm.latitude(), farm.longitude())),
                    new FarmText(
                            Optional.empty(),
                            "Eventyrvegen " + farm.name().length(),
                            Optional.empty(),
                            farm.about(),
                            "Buss til grendehuset, så vert du henta."))));
            var farmer = cast.member(farm.farmer(), id, Optional.empty(), Role.FARMER, true);
            players.add(farm.key(), id);
            players.add(farm.key(), farmer);
            return farmer;
        });
    }

    private void publish(FarmBook.Farm farm, int place) {
        desk.introduce(farm);
        int number = 0;
        for (OfferBook.Offer offer : farm.offers()) {
            OfferId id = offers.write(new NewOffer(
                    offer.name(),
                    offer.description(),
                    offer.groups(),
                    offer.open(),
                    offer.places(),
                    Optional.of(Money.ofKroner(offer.price())),
                    Optional.of(new NewOffer.Place(farm.latitude(), farm.longitude())),
                    offer.competences(),
                    offer.activities(),
                    offer.facilities(),
                    EnumSet.of(Transport.FARM_DRIVES, Transport.BUYER_DRIVES),
                    OfferWords.languages(place)));
            desk.tell(farm, offer, number, id);
            Outcome.accepted(offers.publish(id));
            published.put(farm.key() + number++, id);
        }
    }
}
