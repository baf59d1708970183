package no.tunet.placement.course;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Matrix;
import no.tunet.access.Right;
import no.tunet.access.Scope;
import no.tunet.audit.AccessLog;
import no.tunet.audit.History;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.Reason;
import no.tunet.party.Organisations;
import no.tunet.placement.PlacementId;
import no.tunet.placement.domain.LegalBasisRules;
import no.tunet.placement.domain.PlacementCommand;
import no.tunet.placement.domain.PlacementState;
import no.tunet.placement.domain.PlacementTransition;
import no.tunet.placement.domain.ReadingPurpose;
import no.tunet.tasks.Responsibilities;
import no.tunet.ui.HistoryEntry;
import no.tunet.ui.Link;
import no.tunet.ui.ObjectHead;
import no.tunet.ui.Page;
import no.tunet.ui.Tone;
import no.tunet.ui.View;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** One placement: where it stands, what is missing, what can be done now, and what has happened. */
@Controller
public class PlacementPage {
    private final PlacementStore store;
    private final FillStore fill;
    private final AgreePlacement agree;
    private final AccessLog log;
    private final Responsibilities responsibilities;
    private final History history;
    private final Organisations organisations;
    private final BusinessClock clock;

    PlacementPage(
            PlacementStore store,
            FillStore fill,
            AgreePlacement agree,
            AccessLog log,
            Responsibilities responsibilities,
            History history,
            Organisations organisations,
            BusinessClock clock) {
        this.store = store;
        this.fill = fill;
        this.agree = agree;
        this.log = log;
        this.responsibilities = responsibilities;
        this.history = history;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Allowed(data = DataKind.K9_PLAN, right = Right.READ)
    @GetMapping("/plasseringer/{id}")
    @Transactional
    public View show(Page page, @PathVariable PlacementId id) {
        var file = store.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        log.read(file.participant().value(), file.organisation(), ReadingPurpose.FOLLOW_UP.key());
        return View.of("placement/course/page", view(page, file));
    }

    private PlacementPageView view(Page page, PlacementFile file) {
        var role = Acting.member().role();
        boolean mayChange = Matrix.allows(role, DataKind.K9_PLAN, Right.UPDATE, Scope.FULL);
        boolean mayApprove = Matrix.allows(role, DataKind.K9_PLAN, Right.APPROVE, Scope.FULL);
        boolean startable = PlacementTransition.allows(file.state(), PlacementCommand.Agree.class);
        Optional<List<Reason>> missing = startable && (mayChange || mayApprove)
                ? Optional.of(withoutProposer(agree.missing(file)))
                : Optional.empty();
        String farm = organisations.nameOn(file.farm(), clock.today());
        return new PlacementPageView(
                file.id(),
                head(page, file, farm),
                mayChange ? tabs(page, file.id()) : List.of(),
                file.participant(),
                file.participantName(),
                farm,
                file.planned(),
                new TreeSet<>(file.wanted()).stream().toList(),
                fill.filled(file.id()).stream()
                        .map(s -> new PlacementPageView.SlotLine(s.at(), s.placeNumber(), s.during()))
                        .toList(),
                file.legalBasis().map(basis -> page.word(basis) + paragraph(file)),
                file.decision().map(d -> page.t("placement.decision.line", d.number(), d.holds())),
                file.teacher(),
                file.state() instanceof PlacementState.Ending ending
                        ? Optional.of(ending.planForNext())
                        : Optional.empty(),
                missing,
                mayChange ? steps(page, file) : List.of(),
                mayChange && missing.filter(List::isEmpty).isPresent(),
                mayApprove && startable,
                file.planned().from(),
                file.version(),
                entries(page, file));
    }

    /** That the proposer cannot approve is no lack of the placement itself. */
    private static List<Reason> withoutProposer(List<Reason> reasons) {
        return reasons.stream()
                .filter(reason -> !reason.code().equals("placement.start.approverProposed"))
                .toList();
    }

    private static String paragraph(PlacementFile file) {
        return file.legalBasis()
                .flatMap(basis ->
                        LegalBasisRules.known().on(basis, file.planned().from()))
                .map(rule -> " (" + rule.paragraph() + ")")
                .orElse("");
    }

    private ObjectHead head(Page page, PlacementFile file, String farm) {
        String word = file.state().getClass().getSimpleName();
        var head = ObjectHead.of(
                        page.t("placement.kind"),
                        page.t("placement.title", file.reference(), farm),
                        page.t("placement.state." + word),
                        tone(file.state()))
                .since(file.since())
                .changeAt("/ansvar/placement/" + file.id());
        var responsible =
                responsibilities.of(new ObjectRef("placement", file.id().value()));
        return responsible
                .map(r -> head.owned(r.ownerName().orElse(page.t("placement.noOwner")), r.deputyName()))
                .orElse(head);
    }

    private static Tone tone(PlacementState state) {
        return switch (state) {
            case PlacementState.Proposed s -> Tone.NEUTRAL;
            case PlacementState.Visit s -> Tone.INFO;
            case PlacementState.Agreed s -> Tone.INFO;
            case PlacementState.Trial s -> Tone.GOOD;
            case PlacementState.Active s -> Tone.GOOD;
            case PlacementState.Paused s -> Tone.WARNING;
            case PlacementState.InReview s -> Tone.INFO;
            case PlacementState.Ending s -> Tone.WARNING;
            case PlacementState.Ended s -> Tone.NEUTRAL;
            case PlacementState.Closed s -> Tone.NEUTRAL;
            case PlacementState.Declined s -> Tone.NEUTRAL;
        };
    }

    private static List<Link> tabs(Page page, PlacementId id) {
        var tabs = new ArrayList<Link>();
        tabs.add(new Link(page.t("placement.tab.overview"), "/plasseringer/" + id));
        for (String noun : List.of("grunnlag", "informasjonsark", "mal")) {
            tabs.add(new Link(page.t("placement.tab." + noun), "/plasseringer/" + id + "/" + noun));
        }
        return List.copyOf(tabs);
    }

    private static List<Link> steps(Page page, PlacementFile file) {
        var steps = new ArrayList<Link>();
        Arrays.stream(StepKind.values())
                .filter(kind -> PlacementTransition.allows(file.state(), kind.command()))
                .forEach(kind -> steps.add(new Link(
                        page.t("placement.step." + kind.noun()), "/plasseringer/" + file.id() + "/" + kind.noun())));
        if (PlacementTransition.allows(file.state(), PlacementCommand.Pause.class)) {
            steps.add(new Link(page.t("placement.step.flytting"), "/plasseringer/" + file.id() + "/flytting"));
        }
        return List.copyOf(steps);
    }

    private List<HistoryEntry> entries(Page page, PlacementFile file) {
        return history.of(new ObjectRef("placement", file.id().value())).stream()
                .map(e -> e.line(page))
                .toList();
    }
}
