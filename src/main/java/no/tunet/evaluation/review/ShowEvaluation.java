package no.tunet.evaluation.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tunet.agreement.Agreements;
import no.tunet.audit.History;
import no.tunet.evaluation.EvaluationId;
import no.tunet.evaluation.domain.Evaluation;
import no.tunet.evaluation.domain.Expectation;
import no.tunet.evaluation.domain.Outcome;
import no.tunet.evaluation.domain.Outward;
import no.tunet.evaluation.domain.Verdict;
import no.tunet.kernel.AbsenceCause;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.party.Organisations;
import no.tunet.party.People;
import no.tunet.placement.PlacementView;
import no.tunet.placement.Placements;
import no.tunet.tasks.Responsibilities;
import no.tunet.tasks.Responsible;
import no.tunet.ui.Tone;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads an evaluation for its page and its document; figures of a draft are of this moment, others as they were frozen. */
@Component
public class ShowEvaluation {
    private final EvaluationStore store;
    private final FiguresStore figures;
    private final RuleStore rules;
    private final GatherFigures gather;
    private final Agreements agreements;
    private final Placements placements;
    private final Organisations organisations;
    private final People people;
    private final Responsibilities responsibilities;
    private final History history;
    private final BusinessClock clock;

    ShowEvaluation(
            EvaluationStore store,
            FiguresStore figures,
            RuleStore rules,
            GatherFigures gather,
            Agreements agreements,
            Placements placements,
            Organisations organisations,
            People people,
            Responsibilities responsibilities,
            History history,
            BusinessClock clock) {
        this.store = store;
        this.figures = figures;
        this.rules = rules;
        this.gather = gather;
        this.agreements = agreements;
        this.placements = placements;
        this.organisations = organisations;
        this.people = people;
        this.responsibilities = responsibilities;
        this.history = history;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<EvaluationPageView> of(EvaluationId id) {
        return store.find(id).map(stored -> view(stored, true));
    }

    /** As the archive keeps it: without what a reader may do, and with small counts withheld, since it leaves the unit. */
    EvaluationPageView document(StoredEvaluation stored) {
        return view(stored, false);
    }

    private EvaluationPageView view(StoredEvaluation stored, boolean onScreen) {
        var names = organisations.namesOn(List.of(stored.buyer(), stored.farm()), clock.today());
        var known = figures(stored);
        boolean few = known.happened().participants() < Outward.SMALLEST_SHOWN && !(onScreen && inside(stored));
        var responsible = onScreen
                ? responsibilities.of(
                        new ObjectRef("agreement", stored.agreement().value()))
                : Optional.<Responsible>empty();
        return new EvaluationPageView(
                stored.id(),
                stored.version(),
                stored.title(),
                "/avtaler/" + stored.agreement(),
                names.getOrDefault(stored.buyer(), ""),
                names.getOrDefault(stored.farm(), ""),
                stored.evaluation().about(),
                state(stored.evaluation()),
                known.findings(rules.on(clock.today()).yardstick()).stream()
                        .map(f -> FindingRow.of(f, few))
                        .toList(),
                known.said().goals(),
                few
                        ? Reason.of("evaluation.few")
                        : Reason.of(
                                "evaluation.value.participants",
                                known.happened().participants()),
                few ? List.of() : absences(known.happened()),
                known.happened().cost(),
                known.caveat(),
                !(stored.evaluation() instanceof Evaluation.Draft),
                decided(stored.evaluation()),
                onScreen && mayReadResults() ? results(stored) : List.of(),
                onScreen ? may(stored) : EvaluationPageView.May.READ,
                responsible.flatMap(Responsible::ownerName),
                responsible.flatMap(Responsible::deputyName),
                onScreen ? history.of(stored.ref()) : List.of());
    }

    private static List<Reason> absences(Outcome outcome) {
        return Arrays.stream(AbsenceCause.values())
                .filter(cause -> outcome.absences().getOrDefault(cause, 0) > 0)
                .map(cause -> Reason.of(
                        "evaluation.absence", cause, outcome.absences().getOrDefault(cause, 0)))
                .toList();
    }

    private Figures figures(StoredEvaluation stored) {
        return switch (stored.evaluation()) {
            case Evaluation.Draft(var about, var returned) ->
                agreements
                        .find(stored.agreement())
                        .map(agreement -> gather.of(agreement, about))
                        .orElse(new Figures(Expectation.NOTHING_SAID, Outcome.NOTHING, Optional.empty()));
            case Evaluation.Proposed _, Evaluation.Signed _, Evaluation.Withdrawn _ ->
                figures.frozen(stored.id())
                        .orElse(new Figures(Expectation.NOTHING_SAID, Outcome.NOTHING, Optional.empty()));
        };
    }

    /** Inside the unit: its own people, the coordinator who serves all units, and the farm that knows its own participants. */
    private static boolean inside(StoredEvaluation stored) {
        Actor.Member member = Acting.member();
        if (stored.farm().equals(member.organisation())) {
            return true;
        }
        boolean role = member.role() == Role.UNIT_LEADER
                || member.role() == Role.COORDINATOR
                || member.role() == Role.CASE_WORKER;
        return role
                && stored.buyer().equals(member.organisation())
                && (member.unit().isEmpty()
                        || stored.buyerUnit().isEmpty()
                        || member.unit().equals(stored.buyerUnit()));
    }

    private static boolean mayReadResults() {
        return switch (Acting.member().role()) {
            case CASE_WORKER, UNIT_LEADER, COORDINATOR -> true;
            default -> false;
        };
    }

    private List<EvaluationPageView.Result> results(StoredEvaluation stored) {
        var all = placements.activeFor(
                stored.agreement(), stored.evaluation().about().to());
        var inSight = placements.inSight(all.stream().map(PlacementView::id).toList());
        return all.stream()
                .filter(p -> inSight.contains(p.id()))
                .map(p -> new EvaluationPageView.Result(p.reference(), stored.path() + "/deltakere/" + p.id()))
                .toList();
    }

    private static EvaluationPageView.State state(Evaluation evaluation) {
        return switch (evaluation) {
            case Evaluation.Draft(var about, var returned) ->
                new EvaluationPageView.State(
                        Reason.of(returned.isPresent() ? "evaluation.state.returned" : "evaluation.state.DRAFT"),
                        returned.isPresent() ? Tone.WARNING : Tone.NEUTRAL,
                        about.to(),
                        returned);
            case Evaluation.Proposed(var about, var proposal) ->
                new EvaluationPageView.State(
                        Reason.of("evaluation.state.PROPOSED"), Tone.INFO, proposal.proposedOn(), Optional.empty());
            case Evaluation.Signed(var about, var proposal, var signer, var on) ->
                new EvaluationPageView.State(Reason.of("evaluation.state.SIGNED"), Tone.GOOD, on, Optional.empty());
            case Evaluation.Withdrawn(var about, var proposal, var by, var on, var reason) ->
                new EvaluationPageView.State(
                        Reason.of("evaluation.state.WITHDRAWN"), Tone.NEUTRAL, on, Optional.of(reason));
        };
    }

    private Optional<EvaluationPageView.Decided> decided(Evaluation evaluation) {
        return switch (evaluation) {
            case Evaluation.Draft _ -> Optional.empty();
            case Evaluation.Proposed(var about, var proposal) ->
                Optional.of(decided(proposal, Optional.empty(), Optional.empty()));
            case Evaluation.Signed(var about, var proposal, var signer, var on) ->
                Optional.of(decided(proposal, Optional.of(signer), Optional.of(on)));
            case Evaluation.Withdrawn(var about, var proposal, var by, var on, var reason) ->
                Optional.of(decided(proposal, Optional.empty(), Optional.empty()));
        };
    }

    private EvaluationPageView.Decided decided(
            Evaluation.Proposal proposal, Optional<PersonId> signer, Optional<LocalDate> signedOn) {
        var who = new ArrayList<PersonId>(List.of(proposal.proposer()));
        signer.ifPresent(who::add);
        Map<PersonId, String> names = people.names(who);
        var verdict = proposal.verdict();
        return new EvaluationPageView.Decided(
                ProposeEvaluation.words(verdict),
                verdict.reasons(),
                moreLabel(verdict),
                more(verdict),
                proposal.afterIncidents(),
                names.getOrDefault(proposal.proposer(), ""),
                proposal.proposedOn(),
                signer.map(s -> names.getOrDefault(s, "")),
                signedOn);
    }

    private static Reason moreLabel(Verdict verdict) {
        return verdict instanceof Verdict.Stop
                ? Reason.of("evaluation.field.instead")
                : Reason.of("evaluation.field.changes");
    }

    private static String more(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Continue _ -> "";
            case Verdict.Change(var reasons, var changes) -> changes;
            case Verdict.Stop(var reasons, var instead) -> instead;
        };
    }

    private static EvaluationPageView.May may(StoredEvaluation stored) {
        var member = Acting.member();
        if (!stored.buyer().equals(member.organisation())) {
            return EvaluationPageView.May.READ;
        }
        boolean leader = member.role() == Role.UNIT_LEADER;
        boolean writer = member.role() == Role.COORDINATOR;
        return switch (stored.evaluation()) {
            case Evaluation.Draft _ -> new EvaluationPageView.May(writer, false, false, false);
            case Evaluation.Proposed(var about, var proposal) ->
                new EvaluationPageView.May(
                        false, leader && !proposal.proposer().equals(member.person()), leader || writer, false);
            case Evaluation.Signed _ -> new EvaluationPageView.May(false, false, false, leader);
            case Evaluation.Withdrawn _ -> EvaluationPageView.May.READ;
        };
    }
}
