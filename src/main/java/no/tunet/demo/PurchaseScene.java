package no.tunet.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Money;
import no.tunet.purchase.NewPurchase;
import no.tunet.purchase.PurchaseDesk;
import no.tunet.purchase.PurchaseFile;
import no.tunet.purchase.PurchaseId;
import no.tunet.purchase.award.ProposeAward;
import no.tunet.purchase.decision.DecideAward;
import no.tunet.purchase.domain.Arrangement;
import no.tunet.purchase.domain.Award;
import no.tunet.purchase.domain.BuyerType;
import no.tunet.purchase.domain.ChosenRoute;
import no.tunet.purchase.domain.Classification;
import no.tunet.purchase.domain.LegalDate;
import no.tunet.purchase.domain.Payment;
import no.tunet.purchase.domain.PurchaseCommand;
import no.tunet.purchase.domain.RouteEngine;
import no.tunet.purchase.domain.RouteQuestion;
import no.tunet.purchase.domain.SpecialGround;
import no.tunet.purchase.domain.Step;
import no.tunet.purchase.domain.ValueBasis;
import no.tunet.purchase.protocol.ProtocolText;
import no.tunet.purchase.protocol.WriteProtocol;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The purchaser asks for the route, proposes the farm, and the leader decides. */
@Component
@Order(4)
class PurchaseScene implements Scene {
    private static final LocalDate FIRST_REQUEST = LocalDate.of(2021, 8, 23);
    private static final int WEEKS_A_YEAR = 44;

    private final PurchaseDesk desk;
    private final RouteEngine engine;
    private final ProposeAward propose;
    private final DecideAward decide;
    private final WriteProtocol protocol;
    private final FarmsChapter farms;

    PurchaseScene(
            PurchaseDesk desk,
            RouteEngine engine,
            ProposeAward propose,
            DecideAward decide,
            WriteProtocol protocol,
            FarmsChapter farms) {
        this.desk = desk;
        this.engine = engine;
        this.propose = propose;
        this.decide = decide;
        this.protocol = protocol;
        this.farms = farms;
    }

    @Override
    public void play(Story story, Way way) {
        for (var bargain : way.bargains) {
            var purchaser = way.person("purchaser");
            story.on(2021, 8, 16, purchaser, () -> bargain.purchase.is(begin(way, way.plot.purchaseTitle())));
            story.on(2021, 8, 30, purchaser, () -> chooseRoute(bargain, FIRST_REQUEST));
            story.on(2021, 9, 10, purchaser, () -> propose(way, bargain));
            story.on(2021, 9, 17, way.person("leader"), () -> decide(bargain));
            story.on(2021, 9, 20, purchaser, () -> file(bargain));
        }
    }

    PurchaseId begin(Way way, String title) {
        return desk.begin(new NewPurchase(
                title,
                Optional.of(way.players.unit(way.plot.role("unit"))),
                Optional.of(way.need.get().value()),
                way.comparison.maybe().map(id -> id.value()),
                way.person("purchaser").person(),
                Optional.of(way.person("coordinator").person())));
    }

    void propose(Way way, Way.Bargain bargain) {
        Outcome.accepted(propose.propose(
                bargain.purchase.get(),
                new Award(
                        way.players.organisation(bargain.deal.farm()),
                        List.of(farms.offer(bargain.deal.farm(), bargain.deal.offer())
                                .value()),
                        value(bargain.deal),
                        "Best på innhald og kort reise; prisen ligg under dagens teneste per frammøtt dag.")));
    }

    void decide(Way.Bargain bargain) {
        Outcome.accepted(decide.decide(bargain.purchase.get(), true, Acting.member()));
    }

    void chooseRoute(Way.Bargain bargain, LocalDate asked) {
        var question = new RouteQuestion(
                ValueBasis.of(new Payment.FixedTotal(value(bargain.deal), Money.ZERO)),
                Classification.byCode("85312100"),
                BuyerType.SUBCENTRAL,
                new LegalDate(LegalDate.Kind.FIRST_REQUEST, asked),
                new Arrangement.Purchase(),
                new SpecialGround.None());
        var answer = Outcome.accepted(engine.answer(question));
        var route = new ChosenRoute(
                question,
                answer.route(),
                answer.value().total(),
                Optional.empty(),
                new Step(Acting.member().person(), asked.plusDays(7)));
        Decision<PurchaseFile> chosen = desk.decide(bargain.purchase.get(), new PurchaseCommand.ChooseRoute(route));
        Outcome.accepted(chosen);
    }

    void file(Way.Bargain bargain) {
        var file = desk.find(bargain.purchase.get()).orElseThrow();
        var words = new HashMap<String, String>();
        ProtocolText.FIELDS.forEach(field -> words.put(field, ""));
        words.put("asked", "Tre gardar vart spurde, sjå marknadsdialogen.");
        words.put("impartiality", "Ingen bindingar er meldte.");
        protocol.save(file, new ProtocolText(words, -1));
        protocol.file(desk.find(bargain.purchase.get()).orElseThrow());
    }

    /** Two years of half-days and transport. */
    private static Money value(Plot.Deal deal) {
        long halfDays = (long) deal.places() * deal.halfDays().size() * WEEKS_A_YEAR * 2;
        long days = halfDays / 2;
        return Money.ofKroner(halfDays * deal.kronerPerHalfDay() + days * deal.kronerTransport());
    }
}
