package no.tunet.agreement;

import static no.tunet.agreement.Bought.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;
import no.tunet.TunetTest;
import no.tunet.agreement.domain.AgreementState;
import no.tunet.agreement.domain.Terms;
import no.tunet.agreement.domain.TermsText;
import no.tunet.approval.Approvals;
import no.tunet.audit.History;
import no.tunet.directory.Places;
import no.tunet.directory.Stage;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.Period;
import no.tunet.kernel.Reason;
import no.tunet.purchase.PurchaseDesk;
import no.tunet.purchase.PurchaseStatus;
import no.tunet.purchase.Purchases;
import no.tunet.purchase.domain.PurchaseCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TunetTest
class SigningTests {
    @Autowired
    Bought bought;

    @Autowired
    Stage stage;

    @Autowired
    AgreementDesk desk;

    @Autowired
    SignAgreement sign;

    @Autowired
    RunAgreement run;

    @Autowired
    AmendAgreement amend;

    @Autowired
    AgreementDay day;

    @Autowired
    Agreements agreements;

    @Autowired
    Purchases purchases;

    @Autowired
    PurchaseDesk purchaseDesk;

    @Autowired
    Approvals approvals;

    @Autowired
    Places places;

    @Autowired
    History history;

    @Autowired
    BusinessClock clock;

    private Bought.Scene scene;

    @BeforeEach
    void scene() {
        scene = bought.scene();
    }

    @Test
    void bothConsentAndTheAgreementRunsWithItsPlacesAndThePurchaseIsComplete() {
        AgreementId id = bought.signed(scene);
        AgreementFile file = file(scene.farmer(), id);
        assertThat(file.state()).isInstanceOf(AgreementState.Trial.class);
        assertThat(file.consents(file.original()).complete()).isTrue();
        assertThat(booked(id)).isEqualTo(1);
        await(() -> Acting.as(scene.coordinator(), () -> purchases.find(file.purchase()))
                        .orElseThrow()
                        .status()
                == PurchaseStatus.COMPLETED);
        AgreementView view =
                Acting.as(scene.coordinator(), () -> agreements.find(id).orElseThrow());
        assertThat(view.price(PriceLine.Kind.HALF_DAY, clock.today())).isPresent();
        assertThat(Acting.as(
                        scene.farmer(),
                        () -> agreements.runningFor(scene.farmer().organisation(), clock.today())))
                .hasSize(1);
    }

    @Test
    void twoAgreementsNeverHoldTheSamePlaceAndNothingIsSaidAboutTheOther() {
        bought.signed(scene);
        Terms same = bought.terms(scene, bought.year(), 1);
        AgreementId second = bought.draft(scene, same);
        var refused = Acting.as(scene.coordinator(), () -> desk.send(second));
        assertThat(codes(refused)).isNotEmpty();
        assertThat(refused.toString()).doesNotContain("Havly");
        assertThat(file(scene.coordinator(), second).state()).isEqualTo(new AgreementState.Draft());
    }

    @Test
    void aReturnedAgreementFreesItsPlacesAndShowsWhatChangedWhenItIsSentAgain() {
        Terms first = bought.terms(scene, bought.year(), 1);
        AgreementId id = bought.draft(scene, first);
        Acting.run(scene.coordinator(), () -> accepted(desk.send(id)));
        Acting.run(scene.farmer(), () -> accepted(desk.returnToDraft(id, "Plass 2 passer bedre")));
        assertThat(booked(id)).isZero();
        Terms second = bought.terms(scene, bought.year(), 2);
        Acting.run(scene.coordinator(), () -> {
            accepted(desk.rewrite(id, second, desk.find(id).orElseThrow().version()));
            accepted(desk.send(id));
        });
        AgreementFile file = file(scene.farmer(), id);
        assertThat(TermsText.changes(
                        file.previousRound().orElseThrow().terms(),
                        file.original().terms()))
                .hasSize(1);
        assertThat(booked(id)).isEqualTo(1);
    }

    @Test
    void aDecisionTakenBackTakesTheWaitingAgreementBackToo() {
        AgreementId id = bought.draft(scene, bought.terms(scene, bought.year(), 1));
        Acting.run(scene.coordinator(), () -> accepted(desk.send(id)));
        var purchase = file(scene.coordinator(), id).purchase();
        var annul = new PurchaseCommand.AnnulDecision(
                "Gården trakk seg", scene.leader().person(), scene.leader().role());
        Acting.run(scene.leader(), () -> accepted(purchaseDesk.decide(purchase, annul)));
        await(() -> file(scene.coordinator(), id).state() instanceof AgreementState.Draft);
        assertThat(booked(id)).isZero();
    }

    @Test
    void aDraftIsTheBuyersOwnUntilItIsSent() {
        AgreementId id = bought.draft(scene, bought.terms(scene, bought.year(), 1));
        assertThat(Acting.as(scene.farmer(), () -> desk.find(id))).isEmpty();
        Actor.Member stranger = bought.scene().coordinator();
        Acting.run(scene.coordinator(), () -> accepted(desk.send(id)));
        assertThat(Acting.as(scene.farmer(), () -> desk.find(id))).isPresent();
        assertThat(Acting.as(stranger, () -> desk.find(id))).isEmpty();
    }

    @Test
    void aFarmWithoutApprovalIsSignedWithOnlyWhenALeaderRecordsTheException() {
        Terms terms = bought.terms(scene, bought.year(), 1);
        AgreementId id = bought.draft(scene, terms);
        Acting.run(scene.coordinator(), () -> accepted(desk.send(id)));
        Acting.run(
                stage.officer(),
                () -> approvals.suspend(scene.farmer().organisation(), clock.today(), "Revisjon mangler"));
        String hash = TermsText.hash(terms);
        Acting.run(scene.farmer(), () -> accepted(sign.consent(id, hash)));
        assertThat(codes(Acting.as(scene.leader(), () -> sign.consent(id, hash))))
                .containsExactly("agreement.refused.farm-not-approved");
        Acting.run(scene.leader(), () -> {
            accepted(sign.recordException(id, "Ny revisjon er avtalt i morgen"));
            accepted(sign.consent(id, hash));
        });
        assertThat(file(scene.leader(), id).signedOn()).contains(clock.today());
    }

    @Test
    void aLostApprovalPutsTheAgreementOnHoldAndThePlacesStay() {
        AgreementId id = bought.signed(scene);
        Acting.run(stage.officer(), () -> approvals.suspend(scene.farmer().organisation(), clock.today(), "Tilsyn"));
        await(() -> file(scene.leader(), id).state() instanceof AgreementState.OnHold);
        assertThat(booked(id)).isEqualTo(1);
        Acting.run(stage.officer(), () -> approvals.resume(scene.farmer().organisation(), clock.today(), "I orden"));
        await(() -> file(scene.leader(), id).state() instanceof AgreementState.Trial);
    }

    @Test
    void noticeFreesThePlacesAfterTheLastDayAndTheDayEndsTheAgreement() {
        AgreementId id = bought.signed(scene);
        LocalDate last = clock.today().plusMonths(2);
        Acting.run(scene.leader(), () -> accepted(run.giveNotice(id, "Vi har for få deltakere", last)));
        assertThat(Acting.as(scene.farmer(), () -> places.booked(id.value(), last.plusDays(1))))
                .isEmpty();
        assertThat(Acting.as(scene.farmer(), () -> places.booked(id.value(), last)))
                .hasSize(1);
        Acting.run(scene.leader(), () -> accepted(run.withdrawNotice(id)));
        assertThat(Acting.as(scene.farmer(), () -> places.booked(id.value(), last.plusDays(1))))
                .hasSize(1);
        Acting.run(scene.leader(), () -> accepted(run.giveNotice(id, "Likevel", last)));
        day.run(last.plusDays(1));
        assertThat(file(scene.farmer(), id).status()).isEqualTo(AgreementStatus.ENDED);
    }

    @Test
    void anExtensionKeepsTheBookingsAndAnotherPlaceMovesOnlyThatPlace() {
        AgreementId id = bought.signed(scene);
        var before = Acting.as(scene.farmer(), () -> places.booked(id.value())).getFirst();
        Period longer = new Period(clock.today(), bought.year().to().plusYears(1));
        Terms next = file(scene.leader(), id).latest().withTerm(longer);
        agree(id, next, clock.today().plusDays(1));
        var after = Acting.as(scene.farmer(), () -> places.booked(id.value())).getFirst();
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.during().to()).isEqualTo(longer.to());
        assertThat(file(scene.leader(), id).term()).isEqualTo(longer);

        LocalDate moves = clock.today().plusMonths(1);
        agree(id, bought.terms(scene, longer, 3), moves);
        assertThat(Acting.as(scene.farmer(), () -> places.booked(id.value(), moves)))
                .singleElement()
                .satisfies(place -> assertThat(place.placeNumber()).isEqualTo(3));
        assertThat(Acting.as(scene.farmer(), () -> places.booked(id.value(), moves.minusDays(1))))
                .singleElement()
                .satisfies(place -> assertThat(place.placeNumber()).isEqualTo(1));
    }

    @Test
    void remindersAreSentOnceAndNeverAgain() {
        AgreementId id = bought.signed(scene);
        LocalDate inNineMonths = bought.year().to().minusMonths(3);
        day.run(inNineMonths);
        long once = reminders(id);
        day.run(inNineMonths.plusDays(1));
        assertThat(once).isPositive();
        assertThat(reminders(id)).isEqualTo(once);
    }

    private long reminders(AgreementId id) {
        return Acting.as(scene.coordinator(), () -> history.of(new ObjectRef(AgreementFile.KIND, id.value()))).stream()
                .filter(entry -> entry.what().code().equals("agreement.history.reminded"))
                .count();
    }

    private void agree(AgreementId id, Terms next, LocalDate from) {
        Acting.run(scene.coordinator(), () -> accepted(amend.propose(id, next, from, "Det går bra")));
        String hash = TermsText.hash(next);
        Acting.run(scene.leader(), () -> accepted(amend.consent(id, hash)));
        Acting.run(scene.farmer(), () -> accepted(amend.consent(id, hash)));
    }

    private AgreementFile file(Actor.Member member, AgreementId id) {
        return Acting.as(member, () -> desk.find(id).orElseThrow());
    }

    private int booked(AgreementId id) {
        return Acting.as(scene.coordinator(), () -> places.booked(id.value())).size();
    }

    private static List<String> codes(Decision<AgreementFile> decision) {
        return switch (decision) {
            case Decision.Accepted<AgreementFile> accepted -> List.of();
            case Decision.Refused<AgreementFile>(List<Reason> reasons) ->
                reasons.stream().map(Reason::code).toList();
        };
    }

    private static void await(BooleanSupplier condition) {
        for (int i = 0; i < 200; i++) {
            if (condition.getAsBoolean()) {
                return;
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError("it did not happen in ten seconds");
    }
}
