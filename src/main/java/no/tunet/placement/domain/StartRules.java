package no.tunet.placement.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Period;
import no.tunet.kernel.Reason;

/** What must be in place before somebody's first day on a farm. Every missing thing is named, not only the first. */
public record StartRules(LegalBasisRules legalBases, CertificateRule certificate) {

    /** The rules as the law stands. */
    public static StartRules known() {
        return new StartRules(LegalBasisRules.known(), CertificateRule.ofTheHealthAct());
    }

    public List<Reason> objections(LocalDate startsOn, StartFacts facts, LocalDate today) {
        return Decision.reasonsOf(List.of(
                date(startsOn, facts),
                legal(startsOn, facts),
                consents(facts),
                sheet(facts),
                places(facts),
                agreement(startsOn, facts),
                workers(startsOn, facts, today)));
    }

    private static List<Reason> date(LocalDate startsOn, StartFacts facts) {
        return facts.plannedUntil().isBefore(startsOn)
                ? List.of(Reason.of("placement.start.endsBeforeStart", startsOn, facts.plannedUntil()))
                : List.of();
    }

    private List<Reason> legal(LocalDate startsOn, StartFacts facts) {
        if (facts.legalBasis().isEmpty()) {
            return List.of(Reason.of("placement.start.legalBasisMissing"));
        }
        var basis = facts.legalBasis().get();
        return legalBases
                .on(basis, startsOn)
                .map(rule -> decision(rule, startsOn, facts))
                .orElseGet(() -> List.of(Reason.of("placement.start.legalBasisNotInForce", basis, startsOn)));
    }

    private static List<Reason> decision(LegalBasisRule rule, LocalDate startsOn, StartFacts facts) {
        var reasons = new ArrayList<Reason>();
        long expected = Math.max(0, facts.plannedUntil().toEpochDay() - startsOn.toEpochDay() + 1);
        if (facts.decision().isEmpty() && rule.decision().asksFor(expected)) {
            reasons.add(Reason.of("placement.start.decisionMissing", rule.paragraph()));
        }
        facts.decision()
                .map(StartFacts.DecisionReference::holds)
                .flatMap(holds -> gap(rule, holds, startsOn, facts))
                .ifPresent(reasons::add);
        if (rule.teacherNeeded() && facts.teacher().isEmpty()) {
            reasons.add(Reason.of("placement.start.teacherMissing"));
        }
        return List.copyOf(reasons);
    }

    private static Optional<Reason> gap(LegalBasisRule rule, Period holds, LocalDate startsOn, StartFacts facts) {
        if (!holds.contains(startsOn)) {
            return Optional.of(Reason.of("placement.start.decisionNotInForce", startsOn));
        }
        return rule.decisionCoversPlan() && holds.to().isBefore(facts.plannedUntil())
                ? Optional.of(Reason.of("placement.start.decisionTooShort", holds.to(), facts.plannedUntil()))
                : Optional.empty();
    }

    private static List<Reason> consents(StartFacts facts) {
        return Arrays.stream(ConsentPurpose.values())
                .filter(ConsentPurpose::neededToStart)
                .filter(purpose -> !ConsentRules.inForce(purpose, facts.consents()))
                .map(purpose -> Reason.of("placement.start.consentMissing", purpose))
                .toList();
    }

    private static List<Reason> sheet(StartFacts facts) {
        var reasons = new ArrayList<Reason>();
        if (!facts.informationSheetPresent()) {
            reasons.add(Reason.of("placement.start.informationSheetMissing"));
        }
        if (facts.approvedByProposer()) {
            reasons.add(Reason.of("placement.start.approverProposed"));
        }
        if (!facts.responsibleNamed()) {
            reasons.add(Reason.of("placement.start.responsibleMissing"));
        }
        return List.copyOf(reasons);
    }

    private static List<Reason> places(StartFacts facts) {
        if (facts.wanted().isEmpty()) {
            return List.of(Reason.of("placement.start.noHalfDays"));
        }
        return new TreeSet<>(facts.wanted())
                .stream()
                        .filter(half -> !facts.free().contains(half))
                        .map(half -> Reason.of("placement.start.noFreePlace", half.day(), half.half()))
                        .toList();
    }

    private static List<Reason> agreement(LocalDate startsOn, StartFacts facts) {
        var reasons = new ArrayList<Reason>();
        if (!facts.agreement().running()) {
            reasons.add(Reason.of("placement.start.agreementNotRunning"));
        }
        if (!facts.agreement().term().contains(startsOn)) {
            reasons.add(Reason.of("placement.start.outsideAgreement", startsOn));
        }
        return List.copyOf(reasons);
    }

    private List<Reason> workers(LocalDate startsOn, StartFacts facts, LocalDate today) {
        if (facts.farmWorkers().isEmpty()) {
            return List.of(Reason.of("placement.start.nobodyAtTheFarm"));
        }
        boolean asked = facts.legalBasis()
                .flatMap(basis -> legalBases.on(basis, startsOn))
                .map(LegalBasisRule::certificateNeeded)
                .orElse(true);
        return asked ? certificate.missingAmong(facts.farmWorkers(), today) : List.of();
    }
}
