package no.tunet.purchase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.Cast;
import no.tunet.TunetTest;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Money;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Role;
import no.tunet.kernel.UnitId;
import no.tunet.purchase.domain.Arrangement;
import no.tunet.purchase.domain.Award;
import no.tunet.purchase.domain.BuyerType;
import no.tunet.purchase.domain.ChosenRoute;
import no.tunet.purchase.domain.Classification;
import no.tunet.purchase.domain.CpvCode;
import no.tunet.purchase.domain.LegalDate;
import no.tunet.purchase.domain.Payment;
import no.tunet.purchase.domain.PurchaseCommand;
import no.tunet.purchase.domain.PurchaseState;
import no.tunet.purchase.domain.Route;
import no.tunet.purchase.domain.RouteQuestion;
import no.tunet.purchase.domain.ServiceCategory;
import no.tunet.purchase.domain.SpecialGround;
import no.tunet.purchase.domain.Step;
import no.tunet.purchase.domain.ValueBasis;
import no.tunet.tasks.Responsibilities;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TunetTest
class PurchaseStoreTests {
    private static final LocalDate DAY = LocalDate.of(2022, 2, 1);

    @Autowired
    Cast cast;

    @Autowired
    PurchaseDesk desk;

    @Autowired
    Purchases purchases;

    @Autowired
    Responsibilities responsibilities;

    @Test
    void aPurchaseComesBackAsItWasInEveryState() {
        OrganisationId havly = cast.municipality("Havly");
        OrganisationId farm = cast.farm("Lia");
        Actor.Member coordinator = cast.member(havly, Role.COORDINATOR);
        Actor.Member leader = cast.member(havly, Role.UNIT_LEADER);
        PurchaseId id = Acting.as(coordinator, () -> begin(coordinator, Optional.empty()));
        assertThat(state(coordinator, id)).isEqualTo(new PurchaseState.Draft());
        assertThat(Acting.as(
                        coordinator, () -> responsibilities.of(new no.tunet.kernel.ObjectRef("purchase", id.value()))))
                .isPresent();

        var route = route(coordinator);
        accept(coordinator, id, new PurchaseCommand.ChooseRoute(route));
        assertThat(state(coordinator, id)).isEqualTo(new PurchaseState.RouteChosen(route));

        var award = new Award(farm, List.of(UUID.randomUUID()), Money.ofKroner(800_000), "Nearest farm with room");
        accept(coordinator, id, new PurchaseCommand.ProposeAward(award, Route.HSS_PART_I, coordinator.person()));
        accept(leader, id, new PurchaseCommand.ReturnAward("Ask the other farm too"));
        assertThat(state(coordinator, id)).isEqualTo(new PurchaseState.RouteChosen(route));

        accept(coordinator, id, new PurchaseCommand.ProposeAward(award, Route.HSS_PART_I, coordinator.person()));
        accept(leader, id, new PurchaseCommand.Decide(leader.person(), Role.UNIT_LEADER, Optional.empty()));
        assertThat(Acting.as(coordinator, () -> purchases.awarded(havly)))
                .singleElement()
                .satisfies(view -> {
                    assertThat(view.award().orElseThrow().farm()).isEqualTo(farm);
                    assertThat(view.award().orElseThrow().signableFrom()).isPresent();
                    assertThat(view.routeCode()).contains("BELOW_ACT");
                });

        Acting.as(new Actor.Job("events"), () -> purchases.complete(id, LocalDate.of(2030, 1, 1)));
        assertThat(state(coordinator, id)).isInstanceOf(PurchaseState.Completed.class);
        assertThat(Acting.as(coordinator, () -> purchases.awarded(havly)))
                .as("an award that has become an agreement is still an award")
                .singleElement()
                .satisfies(
                        view -> assertThat(view.award().orElseThrow().value()).isEqualTo(Money.ofKroner(800_000)));
    }

    @Test
    void anotherMunicipalityAndAnotherUnitDoNotSeeThePurchase() {
        OrganisationId havly = cast.municipality("Havly");
        UnitId health = cast.unit(havly, "Health");
        UnitId school = cast.unit(havly, "School");
        Actor.Member coordinator = cast.member(havly, Optional.of(health), Role.COORDINATOR);
        PurchaseId id = Acting.as(coordinator, () -> begin(coordinator, Optional.of(health)));
        assertThat(find(cast.member(cast.municipality("Fjordvik"), Role.COORDINATOR), id))
                .isEmpty();
        assertThat(find(cast.member(havly, Optional.of(school), Role.UNIT_LEADER), id))
                .isEmpty();
        assertThat(find(cast.member(havly, Optional.of(health), Role.UNIT_LEADER), id))
                .isPresent();
        assertThat(find(cast.member(havly, Role.DIRECTOR), id)).isPresent();
    }

    private Optional<PurchaseView> find(Actor.Member member, PurchaseId id) {
        return Acting.as(member, () -> purchases.find(id));
    }

    private PurchaseId begin(Actor.Member owner, Optional<UnitId> unit) {
        return desk.begin(new NewPurchase(
                "Day offer", unit, Optional.empty(), Optional.empty(), owner.person(), Optional.empty()));
    }

    private PurchaseState state(Actor.Member member, PurchaseId id) {
        return Acting.as(member, () -> desk.find(id).orElseThrow().state());
    }

    private void accept(Actor.Member member, PurchaseId id, PurchaseCommand command) {
        assertThat(Acting.as(member, () -> desk.decide(id, command))).isInstanceOf(Decision.Accepted.class);
    }

    private static ChosenRoute route(Actor.Member member) {
        var question = new RouteQuestion(
                new ValueBasis(
                        new Payment.Monthly(Money.ofKroner(40_000), 12, 12),
                        List.of(Money.ofKroner(10_000)),
                        Optional.of(Money.ofKroner(2_000_000))),
                new Classification(
                        new CpvCode("45000000"),
                        Optional.of(new Classification.Chosen(ServiceCategory.OTHER, "A barn"))),
                BuyerType.STATE,
                new LegalDate(LegalDate.Kind.ANNOUNCEMENT, DAY),
                new Arrangement.InHouse(90, false),
                new SpecialGround.OneSupplier(true, true, "The only one"));
        return new ChosenRoute(
                question,
                Route.PART_II,
                Money.ofKroner(2_000_000),
                Optional.of(new ChosenRoute.Deviation(Route.BELOW_ACT, "Small in truth")),
                new Step(member.person(), DAY));
    }
}
