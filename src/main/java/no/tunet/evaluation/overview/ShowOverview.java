package no.tunet.evaluation.overview;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.tunet.agreement.AgreementId;
import no.tunet.agreement.AgreementView;
import no.tunet.agreement.Agreements;
import no.tunet.evaluation.EvaluationView;
import no.tunet.evaluation.Evaluations;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Money;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Period;
import no.tunet.party.Organisations;
import no.tunet.settlement.Cost;
import no.tunet.settlement.Settlements;
import no.tunet.tasks.Responsibilities;
import no.tunet.tasks.Responsible;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers the overview: what every running agreement has cost in twelve months; people only as signed evaluations let them leave the unit. */
@Component
public class ShowOverview {
    private static final int MONTHS = 12;

    private final Agreements agreements;
    private final Settlements settlements;
    private final Evaluations evaluations;
    private final Responsibilities responsibilities;
    private final Organisations organisations;
    private final BusinessClock clock;

    ShowOverview(
            Agreements agreements,
            Settlements settlements,
            Evaluations evaluations,
            Responsibilities responsibilities,
            Organisations organisations,
            BusinessClock clock) {
        this.agreements = agreements;
        this.settlements = settlements;
        this.evaluations = evaluations;
        this.responsibilities = responsibilities;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public OverviewView now() {
        var member = Acting.member();
        LocalDate today = clock.today();
        var year = new Period(today.minusMonths(MONTHS), today);
        var running = agreements.runningFor(member.organisation(), today);
        var facts = new Facts(
                settlements.costsOf(running.stream().map(AgreementView::id).toList(), year),
                lastSigned(running),
                owners(member.organisation()),
                organisations.namesOn(
                        running.stream().map(AgreementView::farm).distinct().toList(), today));
        var rows = running.stream().map(a -> row(a, facts)).toList();
        return new OverviewView(
                member.organisationName(),
                today,
                year.from(),
                rows,
                Money.sum(rows.stream().map(OverviewView.Row::cost).toList()),
                evaluated(rows)
                        .flatMap(e -> e.participants().stream())
                        .mapToInt(Integer::intValue)
                        .sum(),
                (int) evaluated(rows).filter(e -> e.participants().isEmpty()).count(),
                (int) rows.stream().filter(r -> r.last().isEmpty()).count(),
                rows.stream()
                        .filter(r -> !r.endsOn().isAfter(today.plusMonths(MONTHS)))
                        .sorted(Comparator.comparing(OverviewView.Row::endsOn))
                        .toList(),
                (int) rows.stream().filter(r -> r.owner().isEmpty()).count(),
                (int) rows.stream().filter(OverviewView.Row::alone).count());
    }

    private static Stream<EvaluationView> evaluated(List<OverviewView.Row> rows) {
        return rows.stream().flatMap(r -> r.last().stream());
    }

    private record Facts(
            Map<AgreementId, Cost> costs,
            Map<AgreementId, EvaluationView> verdicts,
            Map<UUID, Responsible> owners,
            Map<OrganisationId, String> farms) {}

    private static OverviewView.Row row(AgreementView agreement, Facts facts) {
        var responsible = Optional.ofNullable(facts.owners().get(agreement.id().value()));
        return new OverviewView.Row(
                agreement.id(),
                agreement.title(),
                facts.farms().getOrDefault(agreement.farm(), ""),
                facts.costs().getOrDefault(agreement.id(), Cost.NONE).billed(),
                Optional.ofNullable(facts.verdicts().get(agreement.id())),
                agreement.term().to(),
                responsible.flatMap(Responsible::ownerName),
                responsible.flatMap(Responsible::deputyName));
    }

    private Map<AgreementId, EvaluationView> lastSigned(List<AgreementView> running) {
        var last = new HashMap<AgreementId, EvaluationView>();
        evaluations
                .signedFor(running.stream().map(AgreementView::id).toList())
                .forEach(e -> last.putIfAbsent(e.agreement(), e));
        return last;
    }

    private Map<UUID, Responsible> owners(OrganisationId organisation) {
        var owners = new HashMap<UUID, Responsible>();
        responsibilities.open(organisation).stream()
                .filter(r -> r.about().kind().equals("agreement"))
                .forEach(r -> owners.put(r.about().id(), r));
        return owners;
    }
}
