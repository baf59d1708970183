package no.tunet.pilot;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.tunet.kernel.Money;

/** What a report counted in the buying municipalities, added up: nothing about a person. */
public record Counted(Mapped mapped, Compared compared, Bought bought, Ran ran) {
    public static final Counted NOTHING = new Counted(
            new Mapped(0, 0, 0),
            new Compared(0, 0, Money.ZERO, Money.ZERO),
            new Bought(0, Money.ZERO, Map.of(), 0, 0),
            new Ran(0, 0, 0, 0, 0, 0, 0));

    /** Needs that were mapped, inquiries sent, and how many farms they went to. */
    public record Mapped(int needs, int inquiries, int farms) {}

    /** Signed comparisons that chose an offer, the criteria they used, and the likely cost of a day today and on the farm, summed over them. */
    public record Compared(int comparisons, int criteria, Money dayToday, Money dayFarm) {
        /** The mean cost of a day where people came, as today's services have it; empty when nothing was compared. */
        public Optional<Money> today() {
            return mean(dayToday);
        }

        /** The mean cost of a day where people came, on the farms. */
        public Optional<Money> farm() {
            return mean(dayFarm);
        }

        private Optional<Money> mean(Money sum) {
            return comparisons == 0 ? Optional.empty() : Optional.of(sum.dividedBy(BigDecimal.valueOf(comparisons)));
        }
    }

    /** Purchases with an award, their value, how many by each route's code, agreements and the farms they are with. */
    public record Bought(int purchases, Money value, Map<String, Integer> routes, int agreements, int farms) {}

    /** Services people take part in, half-days and goals where at least five take part, and what evaluations decided. */
    public record Ran(
            int services, int planned, int attended, int goals, int goalsReached, int evaluations, int toContinue) {}

    public Counted plus(Counted more) {
        var routes = new HashMap<>(bought.routes);
        more.bought.routes.forEach((route, times) -> routes.merge(route, times, Integer::sum));
        return new Counted(
                new Mapped(
                        mapped.needs + more.mapped.needs,
                        mapped.inquiries + more.mapped.inquiries,
                        mapped.farms + more.mapped.farms),
                new Compared(
                        compared.comparisons + more.compared.comparisons,
                        compared.criteria + more.compared.criteria,
                        compared.dayToday.plus(more.compared.dayToday),
                        compared.dayFarm.plus(more.compared.dayFarm)),
                new Bought(
                        bought.purchases + more.bought.purchases,
                        bought.value.plus(more.bought.value),
                        Map.copyOf(routes),
                        bought.agreements + more.bought.agreements,
                        bought.farms + more.bought.farms),
                new Ran(
                        ran.services + more.ran.services,
                        ran.planned + more.ran.planned,
                        ran.attended + more.ran.attended,
                        ran.goals + more.ran.goals,
                        ran.goalsReached + more.ran.goalsReached,
                        ran.evaluations + more.ran.evaluations,
                        ran.toContinue + more.ran.toContinue));
    }
}
