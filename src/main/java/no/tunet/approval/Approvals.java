package no.tunet.approval;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tunet.approval.domain.Application;
import no.tunet.approval.domain.ApprovalCommand;
import no.tunet.approval.domain.Course;
import no.tunet.approval.domain.Standing;
import no.tunet.approval.dossier.CourseStore;
import no.tunet.approval.dossier.Dossier;
import no.tunet.approval.dossier.DossierStore;
import no.tunet.approval.dossier.PaperStore;
import no.tunet.approval.dossier.ProfileStore;
import no.tunet.kernel.Decision;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Period;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether farms are approved, and the decisions that make it so. */
@Component
public class Approvals {
    static final String KIND = "approval";

    private final CourseStore store;
    private final DecideApproval decide;
    private final ApproveFarm approve;
    private final ProfileStore profiles;
    private final DossierStore dossiers;
    private final PaperStore papers;

    Approvals(
            CourseStore store,
            DecideApproval decide,
            ApproveFarm approve,
            ProfileStore profiles,
            DossierStore dossiers,
            PaperStore papers) {
        this.profiles = profiles;
        this.dossiers = dossiers;
        this.papers = papers;
        this.store = store;
        this.decide = decide;
        this.approve = approve;
    }

    @Transactional(readOnly = true)
    public ApprovalStatus statusOn(OrganisationId farm, LocalDate day) {
        return ApprovalStatuses.of(store.of(farm).on(day));
    }

    @Transactional(readOnly = true)
    public boolean isApproved(OrganisationId farm, LocalDate day) {
        return statusOn(farm, day).isApproved();
    }

    /** The status of each farm on a day; a farm without decisions has none. */
    @Transactional(readOnly = true)
    public Map<OrganisationId, ApprovalStatus> statuses(Collection<OrganisationId> farms, LocalDate day) {
        var courses = store.ofAll(farms);
        var statuses = new HashMap<OrganisationId, ApprovalStatus>();
        farms.forEach(farm -> statuses.put(
                farm,
                ApprovalStatuses.of(courses.getOrDefault(farm, Course.EMPTY).on(day))));
        return statuses;
    }

    /** True for a farm that is not approved and whose application is with the approval body or on its way through the audits. */
    @Transactional(readOnly = true)
    public boolean isInProcess(OrganisationId farm, LocalDate day) {
        var application = dossiers.latest(farm).map(Dossier::application).orElse(Application.DRAFT);
        return switch (store.of(farm).on(day)) {
            case Standing.None none -> application.isOpen(papers.dayNumbers(day), day);
            case Standing.Ended(var on, var reason) ->
                application.sentOn().filter(sent -> !sent.isBefore(on)).isPresent()
                        && application.isOpen(papers.dayNumbers(day), day);
            case Standing.Open open -> false;
            case Standing.Suspended suspended -> false;
            case Standing.Lapsed lapsed -> false;
        };
    }

    /** What a farm told when it applied, for those who would otherwise ask again; empty when it was not approved here. */
    @Transactional(readOnly = true)
    public Optional<Told> told(OrganisationId farm) {
        return profiles.of(farm);
    }

    /** All decisions about a farm, newest first. */
    @Transactional(readOnly = true)
    public List<ApprovalStepView> steps(OrganisationId farm) {
        return store.views(farm);
    }

    /** Approves or renews a farm that has come all the way; refuses with everything that is missing. */
    @Transactional
    public Decision<ApprovalStatus> approve(OrganisationId farm, Period validity) {
        return approve.approve(farm, validity);
    }

    /** Takes over an approval that was given outside this system, for its span of time; the acting person is an approval officer. */
    @Transactional
    public Decision<ApprovalStatus> open(OrganisationId farm, Period validity) {
        return decide.decide(farm, new ApprovalCommand.Open(validity));
    }

    @Transactional
    public Decision<ApprovalStatus> suspend(OrganisationId farm, LocalDate from, String reason) {
        return decide.decide(farm, new ApprovalCommand.Suspend(from, reason));
    }

    @Transactional
    public Decision<ApprovalStatus> resume(OrganisationId farm, LocalDate from, String reason) {
        return decide.decide(farm, new ApprovalCommand.Resume(from, reason));
    }

    @Transactional
    public Decision<ApprovalStatus> end(OrganisationId farm, LocalDate on, String reason) {
        return decide.decide(farm, new ApprovalCommand.End(on, reason));
    }

    /** Lets every approval body know that a new farm waits. */
    @Transactional
    public void await(OrganisationId farm) {
        decide.await(farm);
    }

    static ObjectRef ref(OrganisationId farm) {
        return new ObjectRef(KIND, farm.value());
    }
}
