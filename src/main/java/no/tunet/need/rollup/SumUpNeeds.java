package no.tunet.need.rollup;

import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Collectors;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Role;
import no.tunet.kernel.UnitId;
import no.tunet.need.domain.RollUp;
import no.tunet.party.Organisations;
import no.tunet.party.UnitView;
import org.springframework.stereotype.Component;

/** Sums up the approved needs of the acting person's municipality, hiding what that person may not see. */
@Component
class SumUpNeeds {
    private static final Actor JOB = new Actor.Job("need-rollup");

    private final RollUpFacts facts;
    private final Organisations organisations;

    SumUpNeeds(RollUpFacts facts, Organisations organisations) {
        this.facts = facts;
        this.organisations = organisations;
    }

    /** {@code forOutsiders} is what may be sent out of the municipality, whoever asks. */
    RollUpView sumUp(boolean forOutsiders) {
        var member = Acting.member();
        var counts = Acting.as(JOB, () -> facts.counts(member.organisation()));
        boolean mayOpen = member.unit().isEmpty() || member.role() == Role.PURCHASER;
        if (forOutsiders) {
            return view(RollUp.forOutsiders(counts), member, false, mayOpen);
        }
        var rollUp = mayOpen ? RollUp.open(counts) : RollUp.seenBy(member.unit().orElseThrow(), counts);
        return view(rollUp, member, mayOpen, mayOpen);
    }

    private RollUpView view(RollUp rollUp, Actor.Member member, boolean open, boolean mayOpen) {
        Map<UnitId, String> names = organisations.units(member.organisation()).stream()
                .collect(Collectors.toMap(UnitView::id, UnitView::name));
        var lines = new ArrayList<RollUpView.Line>();
        rollUp.own()
                .ifPresent(
                        row -> lines.add(new RollUpView.Line(names.getOrDefault(row.unit(), ""), true, row.counts())));
        rollUp.others()
                .forEach(
                        row -> lines.add(new RollUpView.Line(names.getOrDefault(row.unit(), ""), false, row.counts())));
        return new RollUpView(rollUp.groups(), lines, rollUp.totals(), open, mayOpen);
    }
}
