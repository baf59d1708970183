package no.tunet.need.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.tunet.kernel.TargetGroup;
import no.tunet.kernel.UnitId;
import org.junit.jupiter.api.Test;

class RollUpTests {
    private final UnitId mine = UnitId.next();
    private final UnitId theirs = UnitId.next();
    private final UnitId third = UnitId.next();
    private final List<RollUp.UnitCount> counts = List.of(
            new RollUp.UnitCount(mine, TargetGroup.MENTAL_HEALTH, 3),
            new RollUp.UnitCount(theirs, TargetGroup.MENTAL_HEALTH, 2),
            new RollUp.UnitCount(theirs, TargetGroup.SCHOOL, 11),
            new RollUp.UnitCount(third, TargetGroup.SCHOOL, 7));

    @Test
    void aUnitSeesItsOwnNumbers() {
        var own = RollUp.seenBy(mine, counts).own().orElseThrow();
        assertThat(own.counts()).containsExactly(new Shown.Exact(0), new Shown.Exact(3), new Shown.Exact(3));
    }

    @Test
    void aUnitDoesNotSeeTheSmallNumbersOfOthers() {
        var rollUp = RollUp.seenBy(mine, counts);
        int mental = rollUp.groups().indexOf(TargetGroup.MENTAL_HEALTH);
        assertThat(rollUp.others().getFirst().counts().get(mental)).isInstanceOf(Shown.Hidden.class);
        assertThat(rollUp.totals().get(mental)).isInstanceOf(Shown.Hidden.class);
    }

    @Test
    void whoActsForTheWholeMunicipalitySeesAll() {
        assertThat(RollUp.open(counts).totals())
                .containsExactly(new Shown.Exact(18), new Shown.Exact(5), new Shown.Exact(23));
    }

    @Test
    void outsidersSeeNoSmallNumberOfAnyUnit() {
        assertThat(RollUp.forOutsiders(counts).own()).isEmpty();
        assertThat(RollUp.forOutsiders(counts).others()).hasSize(3);
    }

    @Test
    void severalNeedsOfOneUnitAndGroupAreOneNumber() {
        var twice = List.of(
                new RollUp.UnitCount(mine, TargetGroup.SCHOOL, 3), new RollUp.UnitCount(mine, TargetGroup.SCHOOL, 4));
        assertThat(RollUp.open(twice).totals()).containsExactly(new Shown.Exact(7), new Shown.Exact(7));
    }

    @Test
    void withoutNeedsThereIsNothingToShow() {
        assertThat(RollUp.open(List.of()).others()).isEmpty();
    }
}
