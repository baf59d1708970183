package no.tunet.pilot.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.tunet.agreement.AgreementView;
import no.tunet.agreement.Agreements;
import no.tunet.evaluation.EvaluationVerdict;
import no.tunet.evaluation.EvaluationView;
import no.tunet.evaluation.Evaluations;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Money;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Period;
import no.tunet.kernel.Reason;
import no.tunet.knowledge.Lessons;
import no.tunet.party.Organisations;
import no.tunet.pilot.Counted;
import no.tunet.pilot.KeptPlan;
import no.tunet.pilot.PilotStore;
import no.tunet.pilot.domain.ReportFact;
import no.tunet.pilot.domain.ReportSection;
import no.tunet.pilot.domain.TakingPart;
import no.tunet.placement.Attendances;
import no.tunet.purchase.PurchaseView;
import no.tunet.purchase.Purchases;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the buying municipalities have recorded on the way from need to evaluation, as sums: nothing about a person, and nothing counted from one to four
 * people. It is drawn by a job of its own, because the owner of a pilot may not look into the municipalities' records.
 */
@Component
class LifecycleFacts {
    private static final Actor JOB = new Actor.Job("pilot-report");

    private final PilotStore pilots;
    private final MappingFacts mappingFacts;
    private final Organisations organisations;
    private final Purchases purchases;
    private final Agreements agreements;
    private final Attendances attendances;
    private final Evaluations evaluations;
    private final Lessons lessons;
    private final TransactionTemplate ownTransaction;

    LifecycleFacts(
            PilotStore pilots,
            MappingFacts mappingFacts,
            Organisations organisations,
            Purchases purchases,
            Agreements agreements,
            Attendances attendances,
            Evaluations evaluations,
            Lessons lessons,
            PlatformTransactionManager transactions) {
        this.pilots = pilots;
        this.mappingFacts = mappingFacts;
        this.organisations = organisations;
        this.purchases = purchases;
        this.agreements = agreements;
        this.attendances = attendances;
        this.evaluations = evaluations;
        this.lessons = lessons;
        this.ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    DrawnFacts of(KeptPlan plan, LocalDate until) {
        var buyers = pilots.buyers(plan.id());
        var span = new Period(plan.printed().frame().from().atDay(1), until);
        return Optional.ofNullable(Acting.as(JOB, () -> ownTransaction.execute(status -> drawn(plan, buyers, span))))
                .orElse(DrawnFacts.NONE);
    }

    private DrawnFacts drawn(KeptPlan plan, List<OrganisationId> buyers, Period span) {
        var names = organisations.namesOn(buyers, span.to());
        var all = DrawnFacts.NONE;
        for (OrganisationId buyer : buyers) {
            String name = names.getOrDefault(buyer, "");
            var signed = agreements.everSigned(buyer).stream()
                    .filter(a -> !a.term().from().isAfter(span.to()))
                    .toList();
            all = all.plus(mappingFacts.of(buyer, name, span))
                    .plus(bought(buyer, name, span, signed))
                    .plus(running(buyer, name, span, signed));
        }
        return all.plus(learnt(plan, buyers, names, span));
    }

    /** Challenges that were met, criteria and solutions, as owner and buyers have published them. */
    private DrawnFacts learnt(
            KeptPlan plan, List<OrganisationId> buyers, Map<OrganisationId, String> names, Period span) {
        var owners = Stream.concat(Stream.of(plan.owner()), buyers.stream()).toList();
        var facts = lessons.publishedBy(owners, span.to()).stream()
                .map(lesson -> new ReportFact(
                        ReportSection.EXPERIENCE,
                        names.getOrDefault(lesson.owner(), ""),
                        Reason.of(
                                "pilot.fact.lesson." + lesson.words().kind().name(),
                                lesson.words().title())))
                .toList();
        return new DrawnFacts(facts, Counted.NOTHING);
    }

    private DrawnFacts bought(OrganisationId buyer, String name, Period span, List<AgreementView> signed) {
        var purchased = purchases.awarded(buyer).stream()
                .filter(p -> p.award()
                        .flatMap(PurchaseView.AwardView::signableFrom)
                        .filter(d -> !d.isAfter(span.to()))
                        .isPresent())
                .toList();
        Money value = Money.sum(purchased.stream()
                .flatMap(p -> p.award().stream())
                .map(PurchaseView.AwardView::value)
                .toList());
        var routes = new TreeMap<String, Integer>();
        purchased.forEach(p -> p.routeCode().ifPresent(code -> routes.merge(code, 1, Integer::sum)));
        int farms = (int) signed.stream().map(AgreementView::farm).distinct().count();
        var facts = new ArrayList<ReportFact>();
        if (!purchased.isEmpty()) {
            facts.add(progress(name, Reason.of("pilot.fact.purchases", purchased.size(), value)));
        }
        routes.forEach((code, times) ->
                facts.add(progress(name, Reason.of("pilot.fact.route", Reason.of("Route." + code), times))));
        if (!signed.isEmpty()) {
            facts.add(progress(name, Reason.of("pilot.fact.agreements", signed.size(), farms)));
        }
        return new DrawnFacts(
                List.copyOf(facts),
                new Counted(
                        Counted.NOTHING.mapped(),
                        Counted.NOTHING.compared(),
                        new Counted.Bought(purchased.size(), value, Map.copyOf(routes), signed.size(), farms),
                        Counted.NOTHING.ran()));
    }

    private DrawnFacts running(OrganisationId buyer, String name, Period span, List<AgreementView> signed) {
        int services = 0;
        TakingPart sum = TakingPart.NOBODY;
        for (AgreementView agreement : signed) {
            TakingPart part = takingPart(agreement, span);
            services += part.participants() > 0 ? 1 : 0;
            sum = sum.plus(part);
        }
        var evaluated = evaluations.signedBy(buyer, span);
        var facts = new ArrayList<ReportFact>();
        if (services > 0) {
            facts.add(progress(name, Reason.of("pilot.fact.services", services)));
        }
        sum.words().forEach(what -> facts.add(new ReportFact(ReportSection.EXPERIENCE, name, what)));
        evaluated.forEach(e -> facts.add(new ReportFact(ReportSection.EXPERIENCE, name, words(e))));
        int toContinue = (int) evaluated.stream()
                .filter(e -> e.verdict() == EvaluationVerdict.CONTINUE)
                .count();
        TakingPart shown = sum.mayBeTold() ? sum : TakingPart.NOBODY;
        return new DrawnFacts(
                List.copyOf(facts),
                new Counted(
                        Counted.NOTHING.mapped(),
                        Counted.NOTHING.compared(),
                        Counted.NOTHING.bought(),
                        new Counted.Ran(
                                services,
                                shown.planned(),
                                shown.attended(),
                                shown.goals(),
                                shown.goalsReached(),
                                evaluated.size(),
                                toContinue)));
    }

    private static ReportFact progress(String name, Reason what) {
        return new ReportFact(ReportSection.PROGRESS, name, what);
    }

    private TakingPart takingPart(AgreementView agreement, Period span) {
        var s = attendances.summary(agreement.id(), span);
        return new TakingPart(
                s.participants(),
                s.planned(),
                s.attended(),
                s.incidentsByGrade(),
                s.answersByFace(),
                s.goalsReached(),
                s.goals());
    }

    private static Reason words(EvaluationView evaluation) {
        return evaluation
                .costPerAttendedDay()
                .map(cost -> Reason.of(
                        "pilot.fact.evaluationWithCost",
                        evaluation.signedOn(),
                        evaluation.title(),
                        evaluation.verdict(),
                        cost))
                .orElseGet(() -> Reason.of(
                        "pilot.fact.evaluation", evaluation.signedOn(), evaluation.title(), evaluation.verdict()));
    }
}
