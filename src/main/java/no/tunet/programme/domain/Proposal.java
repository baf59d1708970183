package no.tunet.programme.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.tunet.kernel.Money;

/** What an application says, as far as it is written: every part may be empty in a draft. */
public record Proposal(
        Basics basics,
        List<Buyer> buyers,
        Approach approach,
        List<Activity> plan,
        List<Cost> budget,
        List<Financing> financing,
        List<Risk> risks,
        List<Strategy> strategies,
        List<Anchor> anchoring) {

    public static Proposal empty() {
        return new Proposal(
                new Basics("", "", "", ""),
                List.of(),
                new Approach("", "", "", "", "", "", ""),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Name, service area (its code), what the pilot is in short, and its goal. */
    public record Basics(String title, String area, String summary, String goal) {}

    /** A municipality that will buy, its experience, and when its letter of intent was signed or withdrawn. */
    public record Buyer(
            String name,
            String code,
            Experience experience,
            Optional<LocalDate> signedOn,
            Optional<LocalDate> withdrawnOn,
            String withdrawnReason) {
        public boolean standsByIt() {
            return signedOn.isPresent() && withdrawnOn.isEmpty();
        }
    }

    /** How what must be mapped and assessed is done, and what is desired. */
    public record Approach(
            String challenges,
            String criteria,
            String solutions,
            String assessment,
            String cooperation,
            String integration,
            String otherGrants) {}

    /** What is done in which quarters, such as 2021Q3. */
    public record Activity(String what, Set<String> quarters) {}

    public record Cost(String what, Years years) {}

    public record Financing(String what, FinancingSort sort, Years years) {}

    /** A risk judged from 1 to 5, with the measure against it. */
    public record Risk(String what, int likelihood, int consequence, String measure) {}

    /** A strategy or plan and how the pilot is linked to it. */
    public record Strategy(String title, String how) {}

    /** A document that shows the management stands behind it. */
    public record Anchor(String title, UUID document) {}

    public Years budgeted() {
        return Years.total(budget.stream().map(Cost::years).toList());
    }

    public Years financed() {
        return Years.total(financing.stream().map(Financing::years).toList());
    }

    /** What is asked for from the call. */
    public Money asked() {
        return Money.sum(financing.stream()
                .filter(f -> f.sort() == FinancingSort.GRANT)
                .map(f -> f.years().sum())
                .toList());
    }

    public List<String> buyerCodes() {
        return buyers.stream()
                .map(Buyer::code)
                .filter(c -> !c.isBlank())
                .distinct()
                .toList();
    }

    public Proposal with(Basics next) {
        return new Proposal(next, buyers, approach, plan, budget, financing, risks, strategies, anchoring);
    }

    public Proposal withBuyers(Collection<Buyer> next) {
        return new Proposal(basics, List.copyOf(next), approach, plan, budget, financing, risks, strategies, anchoring);
    }

    public Proposal with(Approach next) {
        return new Proposal(basics, buyers, next, plan, budget, financing, risks, strategies, anchoring);
    }

    public Proposal withPlan(Collection<Activity> next) {
        return new Proposal(
                basics, buyers, approach, List.copyOf(next), budget, financing, risks, strategies, anchoring);
    }

    public Proposal withMoney(Collection<Cost> costs, Collection<Financing> sources) {
        return new Proposal(
                basics, buyers, approach, plan, List.copyOf(costs), List.copyOf(sources), risks, strategies, anchoring);
    }

    public Proposal withRisks(Collection<Risk> next) {
        return new Proposal(
                basics, buyers, approach, plan, budget, financing, List.copyOf(next), strategies, anchoring);
    }

    public Proposal withStrategies(Collection<Strategy> next) {
        return new Proposal(basics, buyers, approach, plan, budget, financing, risks, List.copyOf(next), anchoring);
    }

    public Proposal withAnchoring(Collection<Anchor> next) {
        return new Proposal(basics, buyers, approach, plan, budget, financing, risks, strategies, List.copyOf(next));
    }
}
