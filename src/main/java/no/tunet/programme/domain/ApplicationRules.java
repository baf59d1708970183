package no.tunet.programme.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.tunet.kernel.Money;
import no.tunet.kernel.OrganisationKind;
import no.tunet.kernel.Reason;

/** Tries an application against every rule of its call; the call's terms say the limits and where each rule comes from. */
public final class ApplicationRules {
    private ApplicationRules() {}

    /** What the rules need to know beside the application: what the applicant is, and which buyers stand in another application. */
    public record Facts(OrganisationKind applicant, Set<String> buyersElsewhere) {}

    /** One outcome for each rule, in order. */
    public static List<RuleOutcome> check(CallTerms terms, Proposal proposal, Facts facts, Instant now) {
        return Arrays.stream(CallRule.values())
                .map(rule -> outcome(rule, terms, proposal, facts, now))
                .toList();
    }

    /** Everything that stops the application from being sent. */
    public static List<Reason> obstacles(List<RuleOutcome> outcomes) {
        return outcomes.stream()
                .filter(RuleOutcome::unmet)
                .flatMap(o -> o.reasons().stream())
                .toList();
    }

    private static RuleOutcome outcome(CallRule rule, CallTerms terms, Proposal p, Facts facts, Instant now) {
        return switch (rule) {
            case APPLICANT ->
                of(
                        rule,
                        !terms.applicants().contains(facts.applicant()),
                        "programme.check.applicant",
                        facts.applicant());
            case AREA -> of(rule, terms.area(p.basics().area()).isEmpty(), "programme.check.area");
            case BUYERS -> buyers(rule, terms, p, facts);
            case EXPERIENCED -> {
                long experienced = count(p, Experience.MUCH);
                boolean wrong = experienced < terms.experienced().min()
                        || experienced > terms.experienced().max();
                yield of(
                        rule,
                        wrong,
                        "programme.check.experienced",
                        experienced,
                        terms.experienced().max());
            }
            case LETTERS -> RuleOutcome.of(rule, letters(p));
            case MAP -> RuleOutcome.of(rule, written(p));
            case ASSESS -> of(rule, p.approach().assessment().isBlank(), "programme.check.assessment");
            case PLAN -> of(rule, p.plan().stream().allMatch(a -> a.quarters().isEmpty()), "programme.check.plan");
            case PERIOD -> RuleOutcome.of(rule, outside(terms, p));
            case CAP -> RuleOutcome.of(rule, cap(terms, p));
            case YEARS -> RuleOutcome.of(rule, unbalanced(p));
            case SUM ->
                of(
                        rule,
                        !p.budgeted().sum().equals(p.financed().sum()),
                        "programme.check.sum",
                        p.budgeted().sum(),
                        p.financed().sum(),
                        p.financed().sum().minus(p.budgeted().sum()));
            case RISKS -> of(rule, p.risks().stream().allMatch(r -> r.measure().isBlank()), "programme.check.risks");
            case ANCHORING -> of(rule, p.anchoring().isEmpty(), "programme.check.anchoring");
            case STRATEGIES -> of(rule, p.strategies().isEmpty(), "programme.check.strategies");
            case DEADLINE ->
                of(
                        rule,
                        !terms.deadline().isInTime(now),
                        "programme.check.deadline",
                        terms.deadline().lastSecond().toLocalDate(),
                        terms.deadline().lastSecond().toLocalTime().toString());
        };
    }

    private static RuleOutcome of(CallRule rule, boolean unmet, String code, Object... parameters) {
        return RuleOutcome.of(rule, unmet ? List.of(Reason.of(code, parameters)) : List.of());
    }

    private static RuleOutcome buyers(CallRule rule, CallTerms terms, Proposal p, Facts facts) {
        var wrong = new ArrayList<Reason>();
        long little = count(p, Experience.LITTLE);
        if (little < terms.buyers().min() || little > terms.buyers().max()) {
            wrong.add(Reason.of(
                    "programme.check.buyers",
                    little,
                    terms.buyers().min(),
                    terms.buyers().max()));
        }
        if (p.buyerCodes().size() < p.buyers().size()) {
            wrong.add(Reason.of("programme.check.buyer-twice"));
        }
        var warnings = p.buyers().stream()
                .filter(b -> facts.buyersElsewhere().contains(b.code()))
                .map(b -> Reason.of("programme.check.buyer-elsewhere", b.name()))
                .toList();
        return wrong.isEmpty() ? RuleOutcome.warned(rule, warnings) : RuleOutcome.of(rule, wrong);
    }

    private static long count(Proposal p, Experience experience) {
        return p.buyers().stream().filter(b -> b.experience() == experience).count();
    }

    private static List<Reason> letters(Proposal p) {
        return p.buyers().stream()
                .filter(b -> !b.standsByIt())
                .map(b -> b.withdrawnOn()
                        .map(on -> Reason.of("programme.check.letter-withdrawn", b.name(), on, b.withdrawnReason()))
                        .orElseGet(() -> Reason.of("programme.check.letter-missing", b.name())))
                .toList();
    }

    private static List<Reason> written(Proposal p) {
        var missing = new ArrayList<Reason>();
        if (p.approach().challenges().isBlank()) {
            missing.add(Reason.of("programme.check.challenges"));
        }
        if (p.approach().criteria().isBlank()) {
            missing.add(Reason.of("programme.check.criteria"));
        }
        if (p.approach().solutions().isBlank()) {
            missing.add(Reason.of("programme.check.solutions"));
        }
        return missing;
    }

    private static List<Reason> outside(CallTerms terms, Proposal p) {
        var quarters = new TreeSet<String>();
        p.plan().forEach(a -> quarters.addAll(a.quarters()));
        terms.quarters().forEach(quarters::remove);
        var years = new TreeSet<Integer>();
        years.addAll(p.budgeted().amounts().keySet());
        years.addAll(p.financed().amounts().keySet());
        terms.years().forEach(years::remove);
        var reasons = new ArrayList<Reason>();
        quarters.forEach(q -> reasons.add(Reason.of("programme.check.quarter-outside", q, terms.pilotPeriod())));
        years.forEach(
                y -> reasons.add(Reason.of("programme.check.year-outside", String.valueOf(y), terms.pilotPeriod())));
        return reasons;
    }

    private static List<Reason> cap(CallTerms terms, Proposal p) {
        Money asked = p.asked();
        if (asked.equals(Money.ZERO)) {
            return List.of(Reason.of("programme.check.nothing-asked"));
        }
        return asked.compareTo(terms.cap()) > 0
                ? List.of(Reason.of("programme.check.cap", asked, terms.cap(), asked.minus(terms.cap())))
                : List.of();
    }

    private static List<Reason> unbalanced(Proposal p) {
        var years = new TreeSet<Integer>();
        years.addAll(p.budgeted().amounts().keySet());
        years.addAll(p.financed().amounts().keySet());
        return years.stream()
                .filter(y -> !p.budgeted().in(y).equals(p.financed().in(y)))
                .map(y -> Reason.of(
                        "programme.check.year",
                        String.valueOf(y),
                        p.budgeted().in(y),
                        p.financed().in(y)))
                .toList();
    }
}
