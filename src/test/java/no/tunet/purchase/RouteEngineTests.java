package no.tunet.purchase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Money;
import no.tunet.kernel.Reason;
import no.tunet.purchase.domain.Announcement;
import no.tunet.purchase.domain.Arrangement;
import no.tunet.purchase.domain.BuyerType;
import no.tunet.purchase.domain.Classification;
import no.tunet.purchase.domain.CpvCode;
import no.tunet.purchase.domain.LegalDate;
import no.tunet.purchase.domain.ParameterId;
import no.tunet.purchase.domain.Payment;
import no.tunet.purchase.domain.Route;
import no.tunet.purchase.domain.RouteAnswer;
import no.tunet.purchase.domain.RouteEngine;
import no.tunet.purchase.domain.RouteQuestion;
import no.tunet.purchase.domain.RuleBook;
import no.tunet.purchase.domain.ServiceCategory;
import no.tunet.purchase.domain.SpecialGround;
import no.tunet.purchase.domain.Standstill;
import no.tunet.purchase.domain.ValueBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RouteEngineTests {
    private static final RuleBook BOOK = ProcurementRules.read();
    private static final RouteEngine ENGINE = new RouteEngine(BOOK);
    private static final LocalDate NOW = LocalDate.of(2026, 11, 22);
    private static final String DAY_CENTRE = "85312100";
    private static final String SCHOOL = "80340000";
    private static final String JOB_SEARCH = "79611000";

    record Example(String name, RouteQuestion question, long kroner, Route route) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Example> examples() {
        return List.of(
                new Example(
                        "1 one day a week at school",
                        ask(SCHOOL, monthly(30_000, 9, 0), NOW),
                        270_000,
                        Route.BELOW_ACT),
                new Example(
                        "2 the same, begun in 2025",
                        ask(SCHOOL, monthly(30_000, 9, 0), LocalDate.of(2025, 8, 1)),
                        270_000,
                        Route.HSS_PART_I),
                new Example(
                        "3 dementia day offer with options",
                        ask(DAY_CENTRE, monthly(55_000, 24, 24), NOW),
                        2_640_000,
                        Route.HSS_PART_I),
                new Example(
                        "4 exactly the entry of the Act",
                        ask(DAY_CENTRE, fixed(500_000), NOW),
                        500_000,
                        Route.HSS_PART_I),
                new Example("5 one krone below", ask(DAY_CENTRE, fixed(499_999), NOW), 499_999, Route.BELOW_ACT),
                new Example(
                        "7 open-ended day centre",
                        ask(DAY_CENTRE, ValueBasis.of(new Payment.OpenEnded(Money.ofKroner(200_000))), NOW),
                        9_600_000,
                        Route.HSS_PART_IV),
                new Example(
                        "10 announced before the new threshold",
                        ask(DAY_CENTRE, fixed(8_000_000), LocalDate.of(2026, 3, 1)),
                        8_000_000,
                        Route.HSS_PART_IV),
                new Example(
                        "15 framework for five farms",
                        ask(DAY_CENTRE, framework(12_000_000), NOW),
                        12_000_000,
                        Route.HSS_PART_IV),
                new Example(
                        "18 one named user who refuses disclosure",
                        with(
                                ask(DAY_CENTRE, fixed(9_000_000), NOW),
                                new SpecialGround.NamedUser(true, true, "Only one user")),
                        9_000_000,
                        Route.HSS_INDIVIDUAL_USER),
                new Example(
                        "21 four school contracts together",
                        ask(SCHOOL, lots(400_000, 3), NOW),
                        1_600_000,
                        Route.HSS_PART_I),
                new Example("27 job search services", ask(JOB_SEARCH, fixed(2_000_000), NOW), 2_000_000, Route.PART_II),
                new Example(
                        "29 pilot grant",
                        with(ask(DAY_CENTRE, fixed(3_000_000), NOW), new Arrangement.Grant(false)),
                        3_000_000,
                        Route.GRANT_NOT_PROCUREMENT));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theExampleCasesGetTheirRoutes(Example example) {
        RouteAnswer answer = accepted(example.question());
        assertThat(answer.route()).isEqualTo(example.route());
        assertThat(answer.value().total()).isEqualTo(Money.ofKroner(example.kroner()));
        assertThat(answer.why())
                .isNotEmpty()
                .allSatisfy(why -> assertThat(why.paragraph()).isNotBlank());
        assertThat(answer.checklist())
                .isNotEmpty()
                .allSatisfy(duty -> assertThat(duty.paragraph()).isNotBlank());
    }

    @Test
    void aDayBefore2017IsRefusedBecauseTheRulesAreNotModelled() {
        assertThat(refused(ask(DAY_CENTRE, fixed(1_000_000), LocalDate.of(2016, 12, 31))))
                .extracting(Reason::code)
                .containsExactly("purchase.refused.before-modelled");
    }

    @Test
    void anUnknownCpvFamilyWithoutAChosenCategoryIsRefused() {
        assertThat(refused(ask("45000000", fixed(1_000_000), NOW)))
                .extracting(Reason::code)
                .containsExactly("purchase.refused.unknown-cpv");
    }

    @Test
    void anUnknownCpvFamilyWithAChosenCategoryAndReasonIsDecided() {
        assertThat(accepted(chosen("45000000", ServiceCategory.OTHER, "Repairs of a barn"))
                        .route())
                .isEqualTo(Route.PART_I);
        assertThat(refused(chosen("45000000", ServiceCategory.OTHER, " ")))
                .extracting(Reason::code)
                .containsExactly("purchase.refused.category-without-reason");
    }

    @Test
    void aChosenCategoryMayNotGoAgainstTheAnnexes() {
        assertThat(refused(chosen(JOB_SEARCH, ServiceCategory.HSS, "It is care")))
                .extracting(Reason::code)
                .containsExactly("purchase.refused.category-against-cpv");
    }

    @Test
    void allReasonsAreListedAtOnce() {
        var question = new RouteQuestion(
                fixed(1_000_000),
                Classification.byCode("45000000"),
                BuyerType.SUBCENTRAL,
                new LegalDate(LegalDate.Kind.ANNOUNCEMENT, LocalDate.of(2010, 5, 1)),
                new Arrangement.Purchase(),
                new SpecialGround.NamedUser(false, false, ""));
        assertThat(refused(question))
                .extracting(Reason::code)
                .containsExactly(
                        "purchase.refused.before-modelled",
                        "purchase.refused.unknown-cpv",
                        "purchase.refused.named-user-data",
                        "purchase.refused.named-user-consents",
                        "purchase.refused.ground-without-reason");
    }

    @Test
    void anUnverifiedRowIsUsedAndShownAsUnverified() {
        RouteAnswer in2023 = accepted(ask(DAY_CENTRE, fixed(2_000_000), LocalDate.of(2023, 1, 10)));
        assertThat(in2023.route()).isEqualTo(Route.HSS_PART_I);
        assertThat(in2023.restsOnUnverified()).isTrue();
        assertThat(accepted(ask(DAY_CENTRE, fixed(2_000_000), NOW)).restsOnUnverified())
                .isFalse();
    }

    @Test
    void aFixedTotalCountsInFullAndAMonthlyPriceBeyondFourYearsCountsAsFourYears() {
        assertThat(accepted(ask(DAY_CENTRE, fixed(9_000_000), NOW)).value().total())
                .isEqualTo(Money.ofKroner(9_000_000));
        assertThat(accepted(ask(DAY_CENTRE, monthly(100_000, 60, 0), NOW))
                        .value()
                        .total())
                .isEqualTo(Money.ofKroner(4_800_000));
        assertThat(accepted(ask(DAY_CENTRE, monthly(100_000, 48, 0), NOW))
                        .value()
                        .total())
                .isEqualTo(Money.ofKroner(4_800_000));
    }

    @Test
    void aFrameworkMaximumBelowItsPartsIsRefused() {
        var basis = new ValueBasis(
                new Payment.FixedTotal(Money.ofKroner(900_000), Money.ZERO),
                List.of(),
                Optional.of(Money.ofKroner(800_000)));
        assertThat(refused(ask(DAY_CENTRE, basis, NOW)))
                .extracting(Reason::code)
                .containsExactly("purchase.refused.framework-below-parts");
    }

    @Test
    void theAnswerSaysAtWhichValueAndDayAndCategoryItWouldChange() {
        RouteAnswer answer = accepted(ask(DAY_CENTRE, fixed(2_000_000), NOW));
        assertThat(answer.turns())
                .contains(new RouteAnswer.Turn(
                        Reason.of("purchase.turn.at-value", Money.ofKroner(8_700_000)), Route.HSS_PART_IV))
                .contains(new RouteAnswer.Turn(
                        Reason.of("purchase.turn.below-value", Money.ofKroner(500_000)), Route.BELOW_ACT))
                .contains(new RouteAnswer.Turn(
                        Reason.of("purchase.turn.category", ServiceCategory.SPECIAL), Route.PART_II));
        assertThat(accepted(ask(DAY_CENTRE, fixed(270_000), LocalDate.of(2025, 8, 1)))
                        .turns())
                .contains(new RouteAnswer.Turn(
                        Reason.of("purchase.turn.from-day", LocalDate.of(2026, 7, 1)), Route.BELOW_ACT));
    }

    @Test
    void onlyOneSupplierFreesFromAnnouncing() {
        var one = new SpecialGround.OneSupplier(true, true, "The only farm with a therapy pool");
        assertThat(accepted(with(ask(JOB_SEARCH, fixed(2_000_000), NOW), one)).route())
                .isEqualTo(Route.PART_I);
        RouteAnswer big = accepted(with(ask(DAY_CENTRE, fixed(9_000_000), NOW), one));
        assertThat(big.announcement()).isEqualTo(Announcement.EXEMPT_ONE_SUPPLIER);
        assertThat(big.standstill()).isEqualTo(new Standstill.None());
    }

    @Test
    void partFourHasAStandstillOfTenDaysByElectronicLetter() {
        assertThat(accepted(ask(DAY_CENTRE, fixed(9_000_000), NOW)).standstill())
                .isInstanceOfSatisfying(Standstill.Days.class, days -> {
                    assertThat(days.electronic().whole()).isEqualTo(10);
                    assertThat(days.otherwise().whole()).isEqualTo(15);
                });
    }

    @Test
    void inHouseAndCooperationHaveTheirLimits() {
        var question = ask(DAY_CENTRE, fixed(3_000_000), NOW);
        assertThat(accepted(with(question, new Arrangement.InHouse(81, false))).route())
                .isEqualTo(Route.IN_HOUSE);
        assertThat(refused(with(question, new Arrangement.InHouse(80, true)))).hasSize(2);
        assertThat(accepted(with(question, new Arrangement.Cooperation(19))).route())
                .isEqualTo(Route.PUBLIC_COOPERATION);
        assertThat(refused(with(question, new Arrangement.Cooperation(20)))).hasSize(1);
        assertThat(refused(with(question, new Arrangement.Grant(true))))
                .extracting(Reason::code)
                .containsExactly("purchase.refused.grant-with-service");
    }

    @Test
    void theStateHasALowerEeaThresholdForOtherServices() {
        var question = chosen("45000000", ServiceCategory.OTHER, "Other");
        var two = new RouteQuestion(
                fixed(2_000_000),
                question.classification(),
                BuyerType.STATE,
                question.date(),
                question.arrangement(),
                question.ground());
        assertThat(accepted(two).route()).isEqualTo(Route.PART_III);
        var municipality = new RouteQuestion(
                fixed(2_000_000),
                question.classification(),
                BuyerType.SUBCENTRAL,
                question.date(),
                question.arrangement(),
                question.ground());
        assertThat(accepted(municipality).route()).isEqualTo(Route.PART_II);
    }

    @Test
    void moreMoneyNeverMeansFewerDuties() {
        var random = new Random(20261122);
        for (int i = 0; i < 2_000; i++) {
            LocalDate day = RuleBook.MODELLED_FROM.plusDays(random.nextInt(3_650));
            String code = List.of(DAY_CENTRE, SCHOOL, JOB_SEARCH).get(random.nextInt(3));
            long less = random.nextLong(12_000_000);
            long more = less + random.nextLong(3_000_000);
            Route small = ENGINE.route(ask(code, fixed(less), day)).orElseThrow();
            Route large = ENGINE.route(ask(code, fixed(more), day)).orElseThrow();
            assertThat(large).isGreaterThanOrEqualTo(small);
        }
    }

    @ParameterizedTest
    @EnumSource(ServiceCategory.class)
    void everyDaySince2017HasARowForEveryThreshold(ServiceCategory category) {
        for (LocalDate day = RuleBook.MODELLED_FROM; day.isBefore(LocalDate.of(2027, 1, 1)); day = day.plusDays(1)) {
            for (ParameterId id : List.of(
                    ParameterId.ACT_MIN,
                    ParameterId.NATIONAL,
                    ParameterId.EEA_HSS_SPECIAL,
                    ParameterId.EEA_SUBCENTRAL,
                    ParameterId.EEA_STATE,
                    ParameterId.OPEN_ENDED_MONTHS)) {
                assertThat(BOOK.find(id, day))
                        .as("%s on %s for %s", id, day, category)
                        .isPresent();
            }
        }
    }

    @Test
    void everyTurnLeadsWhereItSays() {
        var all = new ArrayList<RouteAnswer>();
        examples().forEach(example -> all.add(accepted(example.question())));
        assertThat(all)
                .allSatisfy(answer -> assertThat(answer.turns())
                        .allSatisfy(turn -> assertThat(turn.becomes()).isNotNull()));
    }

    private static RouteQuestion ask(String cpv, ValueBasis value, LocalDate day) {
        return new RouteQuestion(
                value,
                Classification.byCode(cpv),
                BuyerType.SUBCENTRAL,
                new LegalDate(LegalDate.Kind.FIRST_REQUEST, day),
                new Arrangement.Purchase(),
                new SpecialGround.None());
    }

    private static RouteQuestion chosen(String cpv, ServiceCategory category, String reason) {
        var plain = ask(cpv, fixed(1_000_000), NOW);
        return new RouteQuestion(
                plain.value(),
                new Classification(new CpvCode(cpv), Optional.of(new Classification.Chosen(category, reason))),
                plain.buyer(),
                plain.date(),
                plain.arrangement(),
                plain.ground());
    }

    private static RouteQuestion with(RouteQuestion q, SpecialGround ground) {
        return new RouteQuestion(q.value(), q.classification(), q.buyer(), q.date(), q.arrangement(), ground);
    }

    private static RouteQuestion with(RouteQuestion q, Arrangement arrangement) {
        return new RouteQuestion(q.value(), q.classification(), q.buyer(), q.date(), arrangement, q.ground());
    }

    private static ValueBasis fixed(long kroner) {
        return ValueBasis.of(new Payment.FixedTotal(Money.ofKroner(kroner), Money.ZERO));
    }

    private static ValueBasis monthly(long kroner, int months, int options) {
        return ValueBasis.of(new Payment.Monthly(Money.ofKroner(kroner), months, options));
    }

    private static ValueBasis framework(long kroner) {
        return new ValueBasis(
                new Payment.FixedTotal(Money.ZERO, Money.ZERO), List.of(), Optional.of(Money.ofKroner(kroner)));
    }

    private static ValueBasis lots(long each, int others) {
        return new ValueBasis(
                new Payment.FixedTotal(Money.ofKroner(each), Money.ZERO),
                java.util.Collections.nCopies(others, Money.ofKroner(each)),
                Optional.empty());
    }

    private static RouteAnswer accepted(RouteQuestion question) {
        return switch (ENGINE.answer(question)) {
            case Decision.Accepted<RouteAnswer>(RouteAnswer answer) -> answer;
            case Decision.Refused<RouteAnswer>(List<Reason> reasons) -> throw new AssertionError("refused: " + reasons);
        };
    }

    private static List<Reason> refused(RouteQuestion question) {
        return switch (ENGINE.answer(question)) {
            case Decision.Accepted<RouteAnswer>(RouteAnswer answer) ->
                throw new AssertionError("accepted: " + answer.route());
            case Decision.Refused<RouteAnswer>(List<Reason> reasons) -> reasons;
        };
    }
}
