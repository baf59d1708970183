package no.tunet.approval.decision;

import java.util.List;
import java.util.Optional;
import no.tunet.approval.ApprovalStatus;
import no.tunet.approval.Approvals;
import no.tunet.approval.StandingTone;
import no.tunet.approval.domain.StandingKind;
import no.tunet.approval.dossier.Dossier;
import no.tunet.approval.dossier.DossierStore;
import no.tunet.approval.dossier.ReadWay;
import no.tunet.audit.History;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.OrganisationKind;
import no.tunet.kernel.Role;
import no.tunet.party.OrganisationView;
import no.tunet.party.Organisations;
import no.tunet.ui.ObjectHead;
import no.tunet.ui.Page;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a farm's approval for the officer. */
@Component
public class ReadApproval {
    private final Approvals approvals;
    private final Organisations organisations;
    private final History history;
    private final BusinessClock clock;
    private final DossierStore dossiers;
    private final ReadWay ways;

    ReadApproval(
            Approvals approvals,
            Organisations organisations,
            History history,
            BusinessClock clock,
            DossierStore dossiers,
            ReadWay ways) {
        this.dossiers = dossiers;
        this.ways = ways;
        this.approvals = approvals;
        this.organisations = organisations;
        this.history = history;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<OrganisationView> farm(OrganisationId id) {
        return organisations.find(id).filter(o -> o.kind() == OrganisationKind.FARM);
    }

    @Transactional(readOnly = true)
    public Optional<ApprovalView> of(OrganisationId id, Page page) {
        return farm(id).map(farm -> {
            var status = approvals.statusOn(id, clock.today());
            var standing = standing(status);
            var entries = history.of(new ObjectRef("approval", id.value())).stream()
                    .map(e -> e.line(page))
                    .toList();
            boolean decides =
                    page.member().filter(m -> m.role() == Role.APPROVAL_OFFICER).isPresent();
            var dossier = decides ? dossiers.latest(id) : Optional.<Dossier>empty();
            var way = ways.of(id, dossier);
            var phase = way.phase(clock.today());
            return new ApprovalView(
                    id,
                    head(page, farm, status, standing),
                    phase,
                    decides ? way.missing(clock.today()) : List.of(),
                    dossier.isPresent(),
                    approvals.steps(id),
                    decides ? Verb.in(phase) : List.of(),
                    entries);
        });
    }

    private static ObjectHead head(Page page, OrganisationView farm, ApprovalStatus status, StandingKind standing) {
        var head = ObjectHead.of(
                page.t("approval.kind"),
                farm.name(),
                page.t("approval.standing." + standing),
                StandingTone.of(standing));
        return switch (status) {
            case ApprovalStatus.None none -> head;
            case ApprovalStatus.Open(var validity) -> head.since(validity.from());
            case ApprovalStatus.Suspended(var from, var reason) -> head.since(from);
            case ApprovalStatus.Ended(var on) -> head.since(on);
        };
    }

    private static StandingKind standing(ApprovalStatus status) {
        return switch (status) {
            case ApprovalStatus.None none -> StandingKind.NONE;
            case ApprovalStatus.Open open -> StandingKind.OPEN;
            case ApprovalStatus.Suspended suspended -> StandingKind.SUSPENDED;
            case ApprovalStatus.Ended ended -> StandingKind.ENDED;
        };
    }
}
