package no.tunet.pilot.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tunet.agreement.AgreementView;
import no.tunet.agreement.Agreements;
import no.tunet.evaluation.EvaluationView;
import no.tunet.evaluation.Evaluations;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Money;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Period;
import no.tunet.kernel.Reason;
import no.tunet.party.Organisations;
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
    private final Organisations organisations;
    private final Purchases purchases;
    private final Agreements agreements;
    private final Attendances attendances;
    private final Evaluations evaluations;
    private final TransactionTemplate ownTransaction;

    LifecycleFacts(
            PilotStore pilots,
            Organisations organisations,
            Purchases purchases,
            Agreements agreements,
            Attendances attendances,
            Evaluations evaluations,
            PlatformTransactionManager transactions) {
        this.pilots = pilots;
        this.organisations = organisations;
        this.purchases = purchases;
        this.agreements = agreements;
        this.attendances = attendances;
        this.evaluations = evaluations;
        this.ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    List<ReportFact> of(KeptPlan plan, LocalDate until) {
        var buyers = pilots.buyers(plan.id());
        var span = new Period(plan.printed().frame().from().atDay(1), until);
        return Optional.ofNullable(Acting.as(JOB, () -> ownTransaction.execute(status -> drawn(buyers, span))))
                .orElse(List.of());
    }

    private List<ReportFact> drawn(List<OrganisationId> buyers, Period span) {
        var names = organisations.namesOn(buyers, span.to());
        var facts = new ArrayList<ReportFact>();
        for (OrganisationId buyer : buyers) {
            String name = names.getOrDefault(buyer, "");
            var signed = agreements.everSigned(buyer).stream()
                    .filter(a -> !a.term().from().isAfter(span.to()))
                    .toList();
            bought(buyer, span, signed).forEach(what -> facts.add(new ReportFact(ReportSection.PROGRESS, name, what)));
            takingPart(signed, span)
                    .words()
                    .forEach(what -> facts.add(new ReportFact(ReportSection.EXPERIENCE, name, what)));
            evaluations
                    .signedBy(buyer, span)
                    .forEach(e -> facts.add(new ReportFact(ReportSection.EXPERIENCE, name, words(e))));
        }
        return facts;
    }

    private List<Reason> bought(OrganisationId buyer, Period span, List<AgreementView> signed) {
        List<PurchaseView.AwardView> awards = purchases.awarded(buyer).stream()
                .flatMap(p -> p.award().stream())
                .filter(a -> a.signableFrom().filter(d -> !d.isAfter(span.to())).isPresent())
                .toList();
        var words = new ArrayList<Reason>();
        if (!awards.isEmpty()) {
            Money value =
                    Money.sum(awards.stream().map(PurchaseView.AwardView::value).toList());
            words.add(Reason.of("pilot.fact.purchases", awards.size(), value));
        }
        if (!signed.isEmpty()) {
            long farms = signed.stream().map(AgreementView::farm).distinct().count();
            words.add(Reason.of("pilot.fact.agreements", signed.size(), farms));
        }
        return words;
    }

    private TakingPart takingPart(List<AgreementView> signed, Period span) {
        TakingPart sum = TakingPart.NOBODY;
        for (AgreementView agreement : signed) {
            var s = attendances.summary(agreement.id(), span);
            sum = sum.plus(new TakingPart(
                    s.participants(),
                    s.planned(),
                    s.attended(),
                    s.incidentsByGrade(),
                    s.answersByFace(),
                    s.goalsReached(),
                    s.goals()));
        }
        return sum;
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
