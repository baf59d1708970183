package no.tunet.approval.own;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunet.approval.Approvals;
import no.tunet.approval.domain.Hold;
import no.tunet.approval.domain.Phase;
import no.tunet.approval.dossier.CourseStore;
import no.tunet.approval.dossier.DossierStore;
import no.tunet.approval.dossier.ReadWay;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.ui.Page;
import no.tunet.ui.Step;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the acting farm's way to its approval. */
@Component
public class ReadOwnWay {
    private static final List<Phase> MILESTONES = List.of(
            Phase.REGISTERED, Phase.SELF_AUDIT, Phase.EXTERNAL_AUDIT, Phase.CORRECTING, Phase.READY, Phase.APPROVED);

    private final Approvals approvals;
    private final ReadWay ways;
    private final DossierStore dossiers;
    private final CourseStore courses;
    private final BusinessClock clock;

    ReadOwnWay(Approvals approvals, ReadWay ways, DossierStore dossiers, CourseStore courses, BusinessClock clock) {
        this.approvals = approvals;
        this.ways = ways;
        this.dossiers = dossiers;
        this.courses = courses;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public OwnApprovalView read(Page page) {
        var farm = Acting.member().organisation();
        LocalDate today = clock.today();
        var way = ways.of(farm, dossiers.latest(farm));
        Phase phase = way.phase(today);
        return new OwnApprovalView(
                approvals.statusOn(farm, today),
                phase,
                path(phase, page),
                way.missing(today),
                way.lapses(today),
                courses.of(farm).holds().stream()
                        .filter(hold -> hold.contains(today))
                        .map(Hold::cause)
                        .toList(),
                approvals.steps(farm),
                next(phase));
    }

    private static List<Step> path(Phase phase, Page page) {
        int at = position(phase);
        return MILESTONES.stream()
                .map(milestone -> {
                    int place = MILESTONES.indexOf(milestone);
                    var state = place < at ? Step.State.DONE : place == at ? Step.State.CURRENT : Step.State.AHEAD;
                    return new Step(page.t("approval.milestone." + milestone), Optional.empty(), state);
                })
                .toList();
    }

    private static int position(Phase phase) {
        return switch (phase) {
            case START, REGISTERED, NEEDS_INFO, REFUSED, WITHDRAWN, CLOSED -> 0;
            case SELF_AUDIT -> 1;
            case EXTERNAL_AUDIT -> 2;
            case CORRECTING, FOLLOW_UP -> 3;
            case READY, LAPSED -> 4;
            case APPROVED, OVERDUE, SUSPENDED -> 5;
        };
    }

    private static Optional<OwnApprovalView.Next> next(Phase phase) {
        return switch (phase) {
            case START, REFUSED, WITHDRAWN, CLOSED ->
                Optional.of(new OwnApprovalView.Next("approval.next.apply", "/godkjenning/soknad"));
            case NEEDS_INFO ->
                Optional.of(new OwnApprovalView.Next("approval.next.answer", "/godkjenning/soknad/svar"));
            case SUSPENDED, LAPSED ->
                Optional.of(new OwnApprovalView.Next("approval.next.papers", "/godkjenning/papirer"));
            case SELF_AUDIT, OVERDUE -> Optional.of(new OwnApprovalView.Next("approval.next.self-audit", "/kvalitet"));
            case CORRECTING, FOLLOW_UP ->
                Optional.of(new OwnApprovalView.Next("approval.next.deviations", "/kvalitet"));
            case REGISTERED, EXTERNAL_AUDIT, READY, APPROVED -> Optional.empty();
        };
    }
}
