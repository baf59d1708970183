package no.tunet.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tunet.agreement.AgreementDesk;
import no.tunet.agreement.AgreementDraft;
import no.tunet.agreement.AgreementId;
import no.tunet.agreement.DefaultTerms;
import no.tunet.agreement.SignAgreement;
import no.tunet.agreement.domain.PlaceTerm;
import no.tunet.agreement.domain.PriceKind;
import no.tunet.agreement.domain.PriceTerm;
import no.tunet.agreement.domain.SpecialPart;
import no.tunet.agreement.domain.Terms;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.Money;
import no.tunet.kernel.Period;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The coordinator writes the agreement, both parties read and say yes. */
@Component
@Order(5)
class AgreementScene implements Scene {
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 11, 1);
    private static final LocalDate PRICE_RISE = LocalDate.of(2022, 7, 1);

    private final AgreementDesk desk;
    private final SignAgreement sign;
    private final DefaultTerms defaults;
    private final FarmsChapter farms;

    AgreementScene(AgreementDesk desk, SignAgreement sign, DefaultTerms defaults, FarmsChapter farms) {
        this.desk = desk;
        this.sign = sign;
        this.defaults = defaults;
        this.farms = farms;
    }

    @Override
    public void play(Story story, Way way) {
        for (var bargain : way.bargains) {
            var coordinator = way.person("coordinator");
            var farmer = way.players.person(bargain.deal.farm());
            story.on(
                    2021,
                    10,
                    4,
                    coordinator,
                    () -> bargain.agreement.is(Outcome.accepted(desk.draft(new AgreementDraft(
                            bargain.purchase.get(),
                            way.plot.purchaseTitle() + ", " + farmName(way, bargain),
                            terms(way.plot, bargain),
                            coordinator.person(),
                            Optional.of(way.person("deputy").person()))))));
            story.on(2021, 10, 6, coordinator, () -> Outcome.accepted(desk.send(bargain.agreement.get())));
            story.on(2021, 10, 13, farmer, () -> consent(bargain));
            story.on(2021, 10, 18, way.person("leader"), () -> consent(bargain));
        }
    }

    AgreementId draft(Way way, Way.Bargain bargain, Period term) {
        return Outcome.accepted(desk.draft(new AgreementDraft(
                bargain.purchase.get(),
                way.plot.purchaseTitle() + ", " + farmName(way, bargain) + ", frå "
                        + term.from().getYear(),
                terms(way.plot, bargain, term, term.from().minusDays(14)),
                way.person("coordinator").person(),
                Optional.of(way.person("deputy").person()))));
    }

    void send(Way.Bargain bargain) {
        Outcome.accepted(desk.send(bargain.agreement.get()));
    }

    void consent(Way.Bargain bargain) {
        var file = desk.find(bargain.agreement.get()).orElseThrow();
        Outcome.accepted(sign.consent(file.id(), file.original().hash()));
    }

    private static String farmName(Way way, Way.Bargain bargain) {
        return way.players.person(bargain.deal.farm()).organisationName();
    }

    private Terms terms(Plot plot, Way.Bargain bargain) {
        LocalDate last = !bargain.deal.farm().equals("huldre") ? LocalDate.of(2023, 10, 31) : LocalDate.of(2023, 2, 28);
        return terms(plot, bargain, new Period(FIRST_DAY, last), LocalDate.of(2021, 10, 4));
    }

    private Terms terms(Plot plot, Way.Bargain bargain, Period term, LocalDate written) {
        var deal = bargain.deal;
        var offer = farms.offer(deal.farm(), deal.offer()).value();
        var places = new ArrayList<PlaceTerm>();
        for (HalfDayOfWeek at : deal.halfDays()) {
            for (int number = 1; number <= deal.places(); number++) {
                places.add(new PlaceTerm(offer, number, at));
            }
        }
        return new Terms(
                defaults.on(written).general(term),
                new SpecialPart(
                        plot.group(),
                        deal.places(),
                        3,
                        "Heile dagar på garden med fast gruppe og fast kontaktperson.",
                        "Stell av dyr, hage og ved, etter kva deltakaren vil og kan.",
                        "Frukost og varm mat kvar dag.",
                        "Garden hentar og bringer.",
                        plot.goal(),
                        "Koordinatoren i kommunen og bonden ringjer kvarandre same dag når noko er gale."),
                prices(deal, term),
                defaults.on(written).absence(),
                places);
    }

    /** The price of a half-day rises with the year's adjustment where the term spans it. */
    private static List<PriceTerm> prices(Plot.Deal deal, Period term) {
        var prices = new ArrayList<PriceTerm>();
        if (term.from().isBefore(PRICE_RISE)) {
            prices.add(price(
                    PriceKind.HALF_DAY,
                    deal.kronerPerHalfDay(),
                    new Period(term.from(), PRICE_RISE.minusDays(1)),
                    "Mat og rettleiing"));
        }
        LocalDate risen = term.from().isBefore(PRICE_RISE) ? PRICE_RISE : term.from();
        prices.add(price(
                PriceKind.HALF_DAY, deal.kronerPerHalfDay() + 15, new Period(risen, term.to()), "Mat og rettleiing"));
        prices.add(price(PriceKind.TRANSPORT_PER_DAY, deal.kronerTransport(), term, "Henting og bringing"));
        prices.add(price(PriceKind.EXTRA_HOUR, 350, term, "Tid ut over avtala dag"));
        return prices;
    }

    private static PriceTerm price(PriceKind kind, int kroner, Period validity, String includes) {
        return new PriceTerm(kind, Money.ofKroner(kroner), validity, includes);
    }
}
