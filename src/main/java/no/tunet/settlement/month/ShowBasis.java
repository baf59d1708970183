package no.tunet.settlement.month;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tunet.access.DataKind;
import no.tunet.access.Matrix;
import no.tunet.access.Right;
import no.tunet.access.Scope;
import no.tunet.audit.History;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Money;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Reason;
import no.tunet.party.Organisations;
import no.tunet.settlement.BasisId;
import no.tunet.settlement.domain.Basis;
import no.tunet.settlement.domain.Standing;
import no.tunet.settlement.domain.StandingLine;
import no.tunet.tasks.Responsibilities;
import no.tunet.ui.Tone;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a sent month for its page, its spreadsheet and its document. */
@Component
public class ShowBasis {
    private final BasisStore bases;
    private final Organisations organisations;
    private final Responsibilities responsibilities;
    private final History history;
    private final BusinessClock clock;

    ShowBasis(
            BasisStore bases,
            Organisations organisations,
            Responsibilities responsibilities,
            History history,
            BusinessClock clock) {
        this.bases = bases;
        this.organisations = organisations;
        this.responsibilities = responsibilities;
        this.history = history;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<BasisView> of(BasisId id) {
        return bases.find(id).map(basis -> view(basis, true));
    }

    /** Without owner and history, as a document shows it. */
    BasisView document(StoredBasis basis) {
        return view(basis, false);
    }

    private BasisView view(StoredBasis basis, boolean onScreen) {
        Map<OrganisationId, String> names = organisations.namesOn(
                List.of(basis.farm(), basis.buyer()), basis.month().atEndOfMonth());
        var responsible = onScreen
                ? responsibilities.of(
                        new ObjectRef("agreement", basis.agreement().value()))
                : Optional.<no.tunet.tasks.Responsible>empty();
        return new BasisView(
                basis.id(),
                basis.version(),
                basis.title(),
                "/avtaler/" + basis.agreement(),
                basis.month(),
                names.getOrDefault(basis.farm(), ""),
                names.getOrDefault(basis.buyer(), ""),
                state(basis.basis()),
                rows(lines(basis.basis())),
                rows(leftOut(basis.basis())),
                total(basis.basis()),
                basis.monthBefore(),
                onScreen ? may(basis) : BasisView.May.READ,
                responsible.flatMap(r -> r.ownerName()),
                responsible.flatMap(r -> r.deputyName()),
                onScreen ? history.of(basis.ref()) : List.of());
    }

    private BasisView.State state(Basis basis) {
        return switch (basis) {
            case Basis.Draft _ -> throw new IllegalStateException("a draft is not stored");
            case Basis.Sent sent -> {
                boolean late = sent.answerBy().isBefore(clock.today());
                yield new BasisView.State(
                        Reason.of("settlement.state.sent", sent.revision()),
                        late ? Tone.WARNING : Tone.INFO,
                        sent.sentOn(),
                        Optional.of(Reason.of(
                                late ? "settlement.state.answerLate" : "settlement.state.answerBy", sent.answerBy())));
            }
            case Basis.Agreed agreed ->
                new BasisView.State(
                        Reason.of("settlement.state.agreed"),
                        Tone.GOOD,
                        agreed.agreedOn(),
                        Optional.of(Reason.of("settlement.state.payBy", agreed.payBy())));
            case Basis.Recalled recalled ->
                new BasisView.State(
                        Reason.of("settlement.state.recalled"), Tone.NEUTRAL, recalled.on(), Optional.empty());
        };
    }

    private static BasisView.May may(StoredBasis stored) {
        if (!(stored.basis() instanceof Basis.Sent sent)) {
            return BasisView.May.READ;
        }
        Actor.Member member = Acting.member();
        boolean farm = stored.farm().equals(member.organisation())
                && Matrix.allows(member.role(), DataKind.K13_INVOICE, Right.CREATE, Scope.FULL);
        boolean buyer = stored.buyer().equals(member.organisation())
                && Matrix.allows(member.role(), DataKind.K13_INVOICE, Right.APPROVE, Scope.FULL)
                && !sent.sender().equals(member.person());
        boolean disputed = sent.lines().stream().anyMatch(l -> l.standing() instanceof Standing.Disputed);
        boolean waiting = sent.lines().stream().anyMatch(l -> l.standing().waitsForBuyer());
        return new BasisView.May(buyer, buyer && disputed && !waiting, farm && sent.untouched(), farm);
    }

    private static List<StandingLine> lines(Basis basis) {
        return switch (basis) {
            case Basis.Sent sent -> sent.lines();
            case Basis.Agreed agreed -> agreed.lines();
            case Basis.Draft _, Basis.Recalled _ -> List.of();
        };
    }

    private static List<StandingLine> leftOut(Basis basis) {
        return basis instanceof Basis.Agreed agreed ? agreed.leftOut() : List.of();
    }

    private static Money total(Basis basis) {
        return Money.sum(lines(basis).stream().map(l -> l.line().amount()).toList());
    }

    private static List<LineRow> rows(List<StandingLine> lines) {
        return lines.stream().map(LineRow::of).toList();
    }
}
