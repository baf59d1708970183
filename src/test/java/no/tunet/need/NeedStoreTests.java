package no.tunet.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import no.tunet.Cast;
import no.tunet.TunetTest;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Activity;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Competence;
import no.tunet.kernel.Facility;
import no.tunet.kernel.Money;
import no.tunet.kernel.Role;
import no.tunet.kernel.SpokenLanguage;
import no.tunet.kernel.TargetGroup;
import no.tunet.kernel.Transport;
import no.tunet.kernel.UnitId;
import no.tunet.need.domain.Need;
import no.tunet.need.domain.NeedContent;
import no.tunet.need.domain.Requirements;
import no.tunet.need.domain.RollUp;
import no.tunet.need.domain.TodaysService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@TunetTest
class NeedStoreTests {
    private static final LocalDate TODAY = LocalDate.of(2021, 9, 1);
    private static final NeedContent SIX = new NeedContent(
            Optional.of(TargetGroup.MENTAL_HEALTH),
            OptionalInt.of(6),
            OptionalInt.of(4),
            new Requirements(
                    Set.of(Competence.MENTAL_HEALTH),
                    Set.of(Activity.ANIMALS, Activity.FOREST),
                    Set.of(Facility.QUIET_ROOM),
                    Set.of(Transport.FARM_DRIVES),
                    Set.of(SpokenLanguage.NORWEGIAN),
                    "Rolig sted",
                    "Leirvik",
                    OptionalInt.of(30),
                    Optional.of(LocalDate.of(2021, 11, 1))),
            new TodaysService.Costed("Dagsenteret", Money.ofKroner(912_000), "regnskap", 2020));

    @Autowired
    private NeedStore store;

    @Autowired
    private Needs needs;

    @Autowired
    private Cast cast;

    @Autowired
    private TransactionTemplate transaction;

    private Actor.Member coordinator;
    private UnitId unit;

    @BeforeEach
    void municipality() {
        var municipality = cast.municipality("Havly kommune");
        unit = cast.unit(municipality, "Psykisk helse");
        coordinator = cast.member(municipality, Role.COORDINATOR);
    }

    @Test
    void everyStateIsReadAsItWasWritten() {
        var by = coordinator.person();
        var leader = cast.member(coordinator.organisation(), Role.UNIT_LEADER).person();
        for (Need need : new Need[] {
            new Need.Draft(NeedContent.EMPTY, Optional.empty()),
            new Need.Draft(SIX, Optional.of(new Need.Note("Hvor bor de?", leader, TODAY))),
            new Need.Submitted(SIX, by, TODAY),
            new Need.Approved(SIX, by, leader, TODAY),
            new Need.Closed(SIX, Need.ClosingCause.NO_MONEY, new Need.Note("Budsjettet", by, TODAY))
        }) {
            var stored = add(need);
            assertThat(as(coordinator, () -> store.find(stored.id()))).contains(stored);
        }
    }

    @Test
    void savingOverAnOlderVersionIsRefused() {
        var stored = add(new Need.Draft(SIX, Optional.empty()));
        var submitted = new Need.Submitted(SIX, coordinator.person(), TODAY);
        assertThat(as(coordinator, () -> store.save(stored, submitted, TODAY))).isTrue();
        assertThat(as(coordinator, () -> store.save(stored, submitted, TODAY))).isFalse();
    }

    @Test
    void anotherMunicipalityDoesNotSeeTheNeed() {
        var stored = add(new Need.Draft(SIX, Optional.empty()));
        var stranger = cast.member(cast.municipality("Fjellvik kommune"), Role.COORDINATOR);
        assertThat(as(stranger, () -> store.find(stored.id()))).isEmpty();
    }

    @Test
    void anotherUnitDoesNotSeeTheNeedButAPurchaserThereDoes() {
        var stored = add(new Need.Draft(SIX, Optional.empty()));
        var other = Optional.of(cast.unit(coordinator.organisation(), "Skole"));
        assertThat(as(cast.member(coordinator.organisation(), other, Role.COORDINATOR), () -> store.find(stored.id())))
                .isEmpty();
        assertThat(as(cast.member(coordinator.organisation(), other, Role.PURCHASER), () -> store.find(stored.id())))
                .isPresent();
    }

    @Test
    void withoutAnActorNothingIsRead() {
        var stored = add(new Need.Draft(SIX, Optional.empty()));
        assertThatThrownBy(() -> transaction.execute(status -> store.find(stored.id())))
                .rootCause()
                .hasMessageContaining("no actor");
    }

    @Test
    void onlyApprovedNeedsAreCounted() {
        var leader = cast.member(coordinator.organisation(), Role.UNIT_LEADER).person();
        add(new Need.Draft(SIX, Optional.empty()));
        add(new Need.Approved(SIX, coordinator.person(), leader, TODAY));
        add(new Need.Approved(SIX, coordinator.person(), leader, TODAY));
        assertThat(as(coordinator, () -> store.counts(coordinator.organisation())))
                .containsExactly(new RollUp.UnitCount(unit, TargetGroup.MENTAL_HEALTH, 12));
    }

    @Test
    void otherModulesSeeACompleteNeedAndNoUnfinishedDraft() {
        var empty = add(new Need.Draft(NeedContent.EMPTY, Optional.empty()));
        var full = add(new Need.Submitted(SIX, coordinator.person(), TODAY));
        assertThat(as(coordinator, () -> needs.find(empty.id()))).isEmpty();
        var view = as(coordinator, () -> needs.find(full.id())).orElseThrow();
        assertThat(view.people()).isEqualTo(6);
        assertThat(view.status()).isEqualTo(new NeedStatus.Submitted(TODAY));
        assertThat(view.today())
                .isEqualTo(new ServiceToday.Costed("Dagsenteret", Money.ofKroner(912_000), "regnskap", 2020));
    }

    private StoredNeed add(Need need) {
        var stored = new StoredNeed(NeedId.next(), coordinator.organisation(), unit, need, TODAY, 0);
        Acting.run(coordinator, () -> transaction.executeWithoutResult(status -> store.add(stored)));
        return stored;
    }

    private <T> T as(Actor.Member member, java.util.function.Supplier<T> work) {
        return Acting.as(member, () -> transaction.execute(status -> work.get()));
    }
}
