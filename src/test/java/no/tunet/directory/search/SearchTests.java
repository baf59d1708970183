package no.tunet.directory.search;

import static no.tunet.directory.Stage.THURSDAY;
import static no.tunet.directory.Stage.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import no.tunet.Cast;
import no.tunet.TunetTest;
import no.tunet.approval.Approvals;
import no.tunet.directory.Booking;
import no.tunet.directory.OfferId;
import no.tunet.directory.OwnOffers;
import no.tunet.directory.Places;
import no.tunet.directory.Stage;
import no.tunet.directory.domain.DetourFactor;
import no.tunet.directory.domain.Match;
import no.tunet.directory.domain.Origin;
import no.tunet.directory.domain.Position;
import no.tunet.directory.domain.Wish;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Activity;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Facility;
import no.tunet.kernel.Ids;
import no.tunet.kernel.Language;
import no.tunet.kernel.Period;
import no.tunet.kernel.Role;
import no.tunet.kernel.TargetGroup;
import no.tunet.kernel.Transport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Every test has a word of its own in the offers it makes, so that it finds those and no others. */
@TunetTest
class SearchTests {
    private static final Actor VISITOR = new Actor.Visitor(Language.NB);

    @Autowired
    private SearchStore store;

    @Autowired
    private OfferShelf shelf;

    @Autowired
    private Stage stage;

    @Autowired
    private Cast cast;

    @Autowired
    private Places places;

    @Autowired
    private OwnOffers own;

    @Autowired
    private Approvals approvals;

    @Autowired
    private BusinessClock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void onlyOffersOfFarmsApprovedTodayAreFound() {
        stage.published(stage.farmer("Ugodkjent gard"), Stage.offer("Kornblomst", 2));
        var farmer = stage.approvedFarmer("Godkjent gard");
        var offer = stage.published(farmer, Stage.offer("Kornblomst", 2));
        assertThat(found("Kornblomst")).containsExactly(offer);
        Acting.run(stage.officer(), () -> approvals.suspend(farmer.organisation(), clock.today(), "Avvik"));
        assertThat(found("Kornblomst")).isEmpty();
        Acting.run(stage.officer(), () -> approvals.resume(farmer.organisation(), clock.today(), "Lukket"));
        assertThat(found("Kornblomst")).containsExactly(offer);
        Acting.run(farmer, () -> own.close(offer, "Vi bygger om"));
        assertThat(found("Kornblomst")).isEmpty();
    }

    @Test
    void wordsAreFoundInTheirNorwegianFormsAndWithASlipOfTheFinger() {
        var offer = stage.published(stage.approvedFarmer("Tyttebergarden"), Stage.offer("Sauestell i tyttebærlia", 2));
        assertThat(found("tyttebærlia")).containsExactly(offer);
        assertThat(found("tytebærlia")).containsExactly(offer);
        assertThat(found("Tyttebergarden dyrene")).containsExactly(offer);
    }

    @Test
    void theOrderAndTheLacksAreThoseOfTheRule() {
        var near = stage.published(
                stage.approvedFarmer("Nærgarden"), Stage.offer("Myrull", TargetGroup.SCHOOL, 2, 59.81, 5.21));
        var full = stage.published(
                stage.approvedFarmer("Fullgarden"), Stage.offer("Myrull", TargetGroup.SCHOOL, 1, 59.80, 5.20));
        var far = stage.published(
                stage.approvedFarmer("Fjerngarden"), Stage.offer("Myrull", TargetGroup.SCHOOL, 2, 61.9, 6.0));
        var middle = stage.published(
                stage.approvedFarmer("Mellomgarden"), Stage.offer("Myrull", TargetGroup.SCHOOL, 2, 59.95, 5.3));
        book(full);
        var wish = new Wish(
                Optional.of(TargetGroup.SCHOOL),
                Set.of(TUESDAY),
                clock.today(),
                1,
                Optional.of(new Wish.Reach(new Origin("Havly", new Position(59.8, 5.2)), Optional.of(60))),
                Set.of(),
                Set.of(Activity.ANIMALS),
                Set.of(Facility.ACCESSIBLE_TOILET),
                Set.of(Transport.PUBLIC_TRANSPORT, Transport.FARM_DRIVES),
                Set.of());
        var hits = search(new SearchQuery(wish, Set.of(TargetGroup.SCHOOL), List.of(), "Myrull", false));
        assertThat(hits).extracting(SearchHit.Found::offer).containsExactly(near, middle, full, far);
        var matches = hits.stream().map(hit -> Match.of(wish, hit.candidate())).toList();
        assertThat(hits)
                .extracting(SearchHit.Found::lacks)
                .isEqualTo(matches.stream().map(m -> m.lacks().size()).toList());
        assertThat(matches).isSortedAccordingTo(Match.BEST_FIRST);
    }

    @Test
    void kilometresAreTheRulesKilometres() {
        stage.published(stage.approvedFarmer("Langtvekk"), Stage.offer("Røsslyng", TargetGroup.SCHOOL, 2, 61.9, 6.0));
        var from = new Position(59.8, 5.2);
        var hit = search(new SearchQuery(reaching(from), Set.of(), List.of(), "Røsslyng", false))
                .getFirst();
        assertThat(hit.candidate().km()).contains(factor().estimateKm(from, new Position(61.9, 6.0)));
    }

    @Test
    void placesThatAreTakenAreCountedWithoutTheirHolder() {
        var offer = stage.published(stage.approvedFarmer("Plassgarden"), Stage.offer("Blåveis", 2));
        book(offer);
        var hit = search(new SearchQuery(Wish.anything(clock.today()), Set.of(), List.of(), "Blåveis", false))
                .getFirst();
        assertThat(hit.candidate().free()).containsEntry(TUESDAY, 1).containsEntry(THURSDAY, 2);
    }

    @Test
    void onlyThoseThatFitWholeAreLeftWhenAskedFor() {
        stage.published(stage.approvedFarmer("Halvgarden"), Stage.offer("Hestehov", 1));
        var wish = Wish.anything(clock.today());
        assertThat(search(new SearchQuery(wish, Set.of(), List.of(), "Hestehov", true)))
                .hasSize(1);
        var two = new Wish(
                Optional.empty(),
                Set.of(),
                clock.today(),
                2,
                Optional.empty(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of());
        assertThat(search(new SearchQuery(two, Set.of(), List.of(), "Hestehov", true)))
                .isEmpty();
    }

    @Test
    void facetsCountWhatEachChoiceWouldLeave() {
        stage.published(
                stage.approvedFarmer("Fasettgarden"), Stage.offer("Gjøksyre", TargetGroup.SCHOOL, 2, 59.8, 5.2));
        stage.published(
                stage.approvedFarmer("Fasettgarden to"),
                Stage.offer("Gjøksyre", TargetGroup.SUBSTANCE_USE, 2, 59.8, 5.2));
        var query =
                new SearchQuery(Wish.anything(clock.today()), Set.of(TargetGroup.SCHOOL), List.of(), "Gjøksyre", false);
        var ranking = Acting.as(VISITOR, () -> transaction.execute(s -> ranking(query)));
        assertThat(ranking.groups()).containsOnly(entry(TargetGroup.SCHOOL, 1L), entry(TargetGroup.SUBSTANCE_USE, 1L));
        assertThat(ranking.municipalities()).extracting(Facet::count).containsExactly(1L);
    }

    @Test
    void whatIsChangedByATransactionThatEndsLateIsFoundWhenItHasEnded() {
        var farmer = stage.approvedFarmer("Langsomgarden");
        found("Sisselrot");
        var early = Acting.as(
                farmer,
                () -> transaction.execute(s -> {
                    var first = stage.published(farmer, Stage.offer("Sisselrot", 2));
                    CompletableFuture.runAsync(() -> {
                                stage.published(stage.approvedFarmer("Raskgarden"), Stage.offer("Sisselrot", 2));
                                assertThat(found("Sisselrot")).hasSize(1).doesNotContain(first);
                            })
                            .join();
                    return first;
                }));
        assertThat(found("Sisselrot")).hasSize(2).contains(early);
    }

    private Wish reaching(Position from) {
        return new Wish(
                Optional.empty(),
                Set.of(),
                clock.today(),
                1,
                Optional.of(new Wish.Reach(new Origin("Havly", from), Optional.empty())),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of());
    }

    private void book(OfferId offer) {
        var buyer = cast.member(cast.municipality("Havly kommune"), Role.PURCHASER);
        Acting.run(
                buyer,
                () -> places.book(List.of(new Booking(
                        Ids.next(),
                        buyer.organisation(),
                        offer,
                        1,
                        TUESDAY,
                        new Period(clock.today(), clock.today().plusYears(1))))));
    }

    private List<OfferId> found(String words) {
        return search(new SearchQuery(Wish.anything(clock.today()), Set.of(), List.of(), words, false)).stream()
                .map(SearchHit.Found::offer)
                .toList();
    }

    private List<SearchHit.Found> search(SearchQuery query) {
        return Acting.as(
                VISITOR,
                () -> transaction.execute(s -> ranking(query)
                        .hits(store.factorOn(clock.today()), 20, 0)
                        .hits()));
    }

    private Ranking ranking(SearchQuery query) {
        return new Ranking(query, store.nearness(query.words()), shelf.offers(), clock.today());
    }

    private DetourFactor factor() {
        return Acting.as(VISITOR, () -> transaction.execute(s -> store.factorOn(clock.today())));
    }
}
