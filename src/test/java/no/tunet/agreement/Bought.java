package no.tunet.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.Cast;
import no.tunet.agreement.domain.AbsenceShare;
import no.tunet.agreement.domain.AbsenceTerms;
import no.tunet.agreement.domain.GeneralPart;
import no.tunet.agreement.domain.PlaceTerm;
import no.tunet.agreement.domain.PriceKind;
import no.tunet.agreement.domain.PriceTerm;
import no.tunet.agreement.domain.SpecialPart;
import no.tunet.agreement.domain.Terms;
import no.tunet.agreement.domain.TermsText;
import no.tunet.directory.OfferId;
import no.tunet.directory.Stage;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Money;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Period;
import no.tunet.kernel.Role;
import no.tunet.kernel.Share;
import no.tunet.kernel.TargetGroup;
import no.tunet.purchase.PurchaseId;
import no.tunet.purchase.PurchaseSteps;
import org.springframework.boot.test.context.TestComponent;

/** A decided purchase, and agreements drafted and signed from it through the use cases. */
@TestComponent
public class Bought {
    private final Cast cast;
    private final Stage stage;
    private final PurchaseSteps purchases;
    private final AgreementDesk desk;
    private final SignAgreement sign;
    private final BusinessClock clock;

    Bought(
            Cast cast,
            Stage stage,
            PurchaseSteps purchases,
            AgreementDesk desk,
            SignAgreement sign,
            BusinessClock clock) {
        this.cast = cast;
        this.stage = stage;
        this.purchases = purchases;
        this.desk = desk;
        this.sign = sign;
        this.clock = clock;
    }

    /** The people of one municipality and one farm with one offer. */
    public record Scene(
            OrganisationId buyer, Actor.Member coordinator, Actor.Member leader, Actor.Member farmer, OfferId offer) {}

    public Scene scene() {
        OrganisationId buyer = cast.municipality("Havly");
        Actor.Member farmer = stage.approvedFarmer("Lia");
        return new Scene(
                buyer,
                cast.member(buyer, Role.COORDINATOR),
                cast.member(buyer, Role.UNIT_LEADER),
                farmer,
                stage.published(farmer, Stage.offer("Dag på gården", 4)));
    }

    /** A purchase with its route chosen; the acting person is the coordinator. */
    public PurchaseId begun(Scene scene) {
        var purchase = purchases.begin("Dagtilbud", Optional.empty(), Optional.empty(), Optional.empty());
        accepted(purchases.chooseRoute(
                purchase, new PurchaseSteps.MonthlyRoute(Money.ofKroner(20_000), 12, 0, "85312100", clock.today())));
        return purchase;
    }

    public PurchaseId decided(Scene scene) {
        PurchaseId id = Acting.as(scene.coordinator(), () -> {
            var purchase = begun(scene);
            accepted(purchases.propose(
                    purchase,
                    scene.farmer().organisation(),
                    List.of(scene.offer().value()),
                    Money.ofKroner(240_000),
                    "Nærmest"));
            return purchase;
        });
        Acting.run(scene.leader(), () -> accepted(purchases.decide(id)));
        return id;
    }

    public AgreementId draft(Scene scene, Terms terms) {
        PurchaseId purchase = decided(scene);
        return Acting.as(
                scene.coordinator(),
                () -> accepted(desk.draft(new AgreementDraft(
                        purchase, "Dagtilbud på Lia", terms, scene.coordinator().person(), Optional.empty()))));
    }

    public AgreementId signed(Scene scene) {
        return signed(scene, terms(scene, year(), 1));
    }

    public AgreementId signed(Scene scene, Terms terms) {
        AgreementId id = draft(scene, terms);
        Acting.run(scene.coordinator(), () -> accepted(desk.send(id)));
        String hash = TermsText.hash(terms);
        Acting.run(scene.farmer(), () -> accepted(sign.consent(id, hash)));
        Acting.run(scene.leader(), () -> accepted(sign.consent(id, hash)));
        return id;
    }

    public Period year() {
        LocalDate start = clock.today();
        return new Period(start, start.plusYears(1).minusDays(1));
    }

    public Terms terms(Scene scene, Period term, int place) {
        return terms(scene.offer().value(), term, place);
    }

    public static Terms terms(UUID offer, Period term, int place) {
        return new Terms(
                new GeneralPart(term, 6, 4, 3, 1, 14),
                new SpecialPart(TargetGroup.MENTAL_HEALTH, 4, 2, "En dag på gården", "", "Lunsj", "", "", ""),
                List.of(new PriceTerm(PriceKind.HALF_DAY, Money.ofKroner(850), term, "Lunsj")),
                new AbsenceTerms(AbsenceTerms.causes().stream()
                        .map(cause -> new AbsenceShare(cause, 0, Share.ALL))
                        .toList()),
                List.of(new PlaceTerm(offer, place, Stage.TUESDAY)));
    }

    public static <T> T accepted(Decision<T> decision) {
        return switch (decision) {
            case Decision.Accepted<T>(T state) -> state;
            case Decision.Refused<T>(var reasons) -> throw new AssertionError("refused: " + reasons);
        };
    }
}
