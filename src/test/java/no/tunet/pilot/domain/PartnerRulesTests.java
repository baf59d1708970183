package no.tunet.pilot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.Ids;
import no.tunet.kernel.Money;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Reason;
import org.junit.jupiter.api.Test;

class PartnerRulesTests {
    private static final OrganisationId HAVLY = new OrganisationId(UUID.randomUUID());
    private static final OrganisationId LIA = new OrganisationId(UUID.randomUUID());
    private static final Map<OrganisationId, String> NAMES = Map.of(HAVLY, "Havly", LIA, "Lia");

    @Test
    void partnersWhoseLinesAddUpToTheProjectsContradictNothing() {
        assertThat(PartnerRules.contradictions(
                        Plans.sound(),
                        List.of(
                                line(HAVLY, PrintedTotal.Side.BUDGET, "b1", 100, 100),
                                line(LIA, PrintedTotal.Side.BUDGET, "b1", 50, 50),
                                line(HAVLY, PrintedTotal.Side.FINANCING, "f1", 100, 100),
                                line(LIA, PrintedTotal.Side.FINANCING, "f1", 50, 50)),
                        NAMES))
                .isEmpty();
    }

    @Test
    void eachYearThatDiffersIsToldWithBothFigures() {
        var found = PartnerRules.contradictions(
                Plans.sound(), List.of(line(HAVLY, PrintedTotal.Side.BUDGET, "b1", 150, 160)), NAMES);
        assertThat(found)
                .contains(new Contradiction(
                        "budget",
                        "Leiing",
                        Reason.of(
                                "pilot.contradiction.partners",
                                "2022",
                                Money.ofKroner(160),
                                Money.ofKroner(150),
                                Money.ofKroner(10))));
        assertThat(found).anySatisfy(c -> assertThat(c.row()).isEqualTo("Havly"));
    }

    @Test
    void aLineThatIsBelowZeroOrOutsideTheProjectOrUnknownIsRefusedWithAllReasons() {
        var wrong = new PartnerLine(
                Ids.next(),
                HAVLY,
                PrintedTotal.Side.BUDGET,
                "b9",
                "Vår linje",
                new YearAmounts(new java.util.TreeMap<>(Map.of(2021, Money.ofKroner(-1), 2030, Money.ofKroner(1)))));
        assertThat(PartnerRules.refusals(Plans.sound(), wrong))
                .extracting(Reason::code)
                .containsExactly("pilot.partner.unknownLine", "pilot.partner.negative", "pilot.partner.outside");
    }

    @Test
    void aLocalPlanTellsHowItDiffersFromTheSharedOne() {
        var shared = Plans.activity("a1", "Oppstart", "2021Q1:x", "2021Q2:X");
        var same = LocalActivity.from(shared);
        assertThat(same.difference(Optional.of(shared)).code()).isEqualTo("pilot.local.same");
        var later = new LocalActivity(
                "a1", "Oppstart", new QuarterSpan(new Quarter(2021, 2), new Quarter(2021, 3), true).marks(), "", 0);
        assertThat(later.difference(Optional.of(shared)).code()).isEqualTo("pilot.local.moved");
        assertThat(later.quarters()).containsEntry(new Quarter(2021, 3), Mark.REACH);
        assertThat(later.difference(Optional.empty()).code()).isEqualTo("pilot.local.onlyHere");
    }

    private static PartnerLine line(OrganisationId partner, PrintedTotal.Side side, String key, long... from2021) {
        return new PartnerLine(Ids.next(), partner, side, key, "Vår linje", Plans.amounts(from2021));
    }
}
