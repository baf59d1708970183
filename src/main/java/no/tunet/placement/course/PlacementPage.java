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
import no.tunet.placement.PlacementId;
import no.tunet.placement.domain.LegalBasisRules;
import no.tunet.placement.domain.PlacementCommand;
import no.tunet.placement.domain.PlacementState;
import no.tunet.placement.domain.PlacementTransition;
import no.tunet.placement.domain.ReadingPurpose;
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
    private final PlacementPageStore store;
    private final AgreePlacement agree;
    private final AccessLog log;
    private final History history;
    private final BusinessClock clock;

    PlacementPage(PlacementPageStore store, AgreePlacement agree, AccessLog log, History history, BusinessClock clock) {
        this.store = store;
        this.agree = agree;
        this.log = log;
        this.history = history;
        this.clock = clock;
    }

    @Allowed(data = DataKind.K9_PLAN, right = Right.READ)
    @GetMapping("/plasseringer/{id}")
    @Transactional
    public View show(Page page, @PathVariable PlacementId id) {
        var whole = store.find(id, clock.today()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var file = whole.file();
        log.read(file.participant().value(), file.organisation(), ReadingPurpose.FOLLOW_UP.key());
        return View.of("placement/course/page", view(page, whole));
    }

    private PlacementPageView view(Page page, PlacementPageStore.Whole whole) {
        var file = whole.file();
        var role = Acting.member().role();
        boolean mayChange = Matrix.allows(role, DataKind.K9_PLAN, Right.UPDATE, Scope.FULL);
        boolean mayApprove = Matrix.allows(role, DataKind.K9_PLAN, Right.APPROVE, Scope.FULL);
        boolean startable = PlacementTransition.allows(file.state(), PlacementCommand.Agree.class);
        Optional<List<Reason>> missing = startable && (mayChange || mayApprove)
                ? Optional.of(withoutProposer(agree.missing(file)))
                : Optional.empty();
        return new PlacementPageView(
                file.id(),
                head(page, whole),
                mayChange ? tabs(page, file.id()) : List.of(),
                file.participant(),
                file.participantName(),
                whole.farm(),
                file.planned(),
                new TreeSet<>(file.wanted()).stream().toList(),
                whole.slots(),
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

    private static ObjectHead head(Page page, PlacementPageStore.Whole whole) {
        var file = whole.file();
        String word = file.state().getClass().getSimpleName();
        var head = ObjectHead.of(
                        page.t("placement.kind"),
                        page.t("placement.title", file.reference(), whole.farm()),
                        page.t("placement.state." + word),
                        tone(file.state()))
                .since(file.since())
                .changeAt("/ansvar/placement/" + file.id());
        return whole.answering()
                .map(who -> head.owned(who.owner().orElse(page.t("placement.noOwner")), who.deputy()))
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
