package no.tunet.pilot.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import no.tunet.kernel.Reason;
import org.junit.jupiter.api.Test;

class DependencyRulesTests {
    private static final List<Activity> ACTIVITIES = List.of(
            Plans.activity("a1", "Oppstart", "2021Q1:x", "2021Q2:X"),
            Plans.activity("a2", "Innkjøp", "2021Q3:x"),
            Plans.activity("a3", "Drift", "2021Q3:x"));

    @Test
    void theQuarterAfterIsSoonEnoughAndTheSameQuarterIsNot() {
        assertThat(DependencyRules.early(ACTIVITIES, List.of(after("a2", "a1", 0))))
                .isEmpty();
        assertThat(DependencyRules.early(ACTIVITIES, List.of(after("a3", "a2", 0))))
                .hasSize(1);
        assertThat(DependencyRules.early(ACTIVITIES, List.of(after("a3", "a2", -1))))
                .isEmpty();
        assertThat(DependencyRules.early(ACTIVITIES, List.of(after("a2", "a1", 1))))
                .hasSize(1);
    }

    @Test
    void aLoopIsRefusedAndNamedWhole() {
        var reasons = DependencyRules.refusals(
                ACTIVITIES, List.of(after("a2", "a1", 0), after("a3", "a2", 0), after("a1", "a3", 0)));
        assertThat(reasons)
                .containsExactly(
                        Reason.of("pilot.dependency.loop", "a1 Oppstart → a3 Drift → a2 Innkjøp → a1 Oppstart"));
    }

    @Test
    void anActivityThatWaitsForItselfIsALoop() {
        assertThat(DependencyRules.refusals(ACTIVITIES, List.of(after("a1", "a1", 0))))
                .containsExactly(Reason.of("pilot.dependency.loop", "a1 Oppstart → a1 Oppstart"));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        var reasons = DependencyRules.refusals(
                ACTIVITIES,
                List.of(
                        after("a2", "a9", 0),
                        after("a3", "a1", 99),
                        after("a3", "a1", 0),
                        after("a1", "a2", 0),
                        after("a2", "a1", 0)));
        assertThat(reasons)
                .extracting(Reason::code)
                .containsExactly(
                        "pilot.dependency.unknown",
                        "pilot.dependency.lag",
                        "pilot.dependency.twice",
                        "pilot.dependency.loop");
    }

    @Test
    void aLongChainIsFollowedToItsEndAndItsLoopFound() {
        var chain = new ArrayList<Dependency>();
        for (int i = 1; i < 20_000; i++) {
            chain.add(after("k" + i, "k" + (i - 1), 0));
        }
        assertThat(DependencyRules.loops(chain)).isEmpty();
        chain.add(after("k0", "k19999", 0));
        assertThat(DependencyRules.loops(chain))
                .singleElement()
                .asInstanceOf(LIST)
                .hasSize(20_001);
    }

    @Test
    void workThatBeganBeforeTheOtherWasDoneIsSeen() {
        Map<String, SortedMap<Quarter, Mark>> actual =
                Map.of("a1", Plans.marks("2021Q1:x", "2021Q2:X"), "a2", Plans.marks("2021Q2:x"));
        var early = DependencyRules.begunEarly(
                ACTIVITIES, List.of(after("a2", "a1", 0)), actual, LocalDate.of(2021, 12, 1));
        assertThat(early).singleElement().satisfies(e -> assertThat(e.really()).isTrue());
        assertThat(DependencyRules.begunEarly(
                        ACTIVITIES, List.of(after("a2", "a1", -1)), actual, LocalDate.of(2021, 12, 1)))
                .isEmpty();
    }

    private static Dependency after(String activity, String after, int lag) {
        return new Dependency(activity, after, lag);
    }
}
