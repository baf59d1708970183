package no.tunet.pilot;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.Acting;
import no.tunet.ui.Crumb;
import no.tunet.ui.Link;
import no.tunet.ui.NotFound;
import no.tunet.ui.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** What every page of a pilot needs: the plan or "not found", whether the reader may write, the tabs and the way back. */
@Component
public class PilotDesk {
    private final PilotStore pilots;

    PilotDesk(PilotStore pilots) {
        this.pilots = pilots;
    }

    /** The plan, when the actor may read it; otherwise the page is not found. */
    @Transactional(readOnly = true)
    public KeptPlan open(String id) {
        return parse(id).flatMap(pilots::find).orElseThrow(NotFound::new);
    }

    /** The plan as it stood on a day, when the actor may read it. */
    @Transactional(readOnly = true)
    public KeptPlan open(String id, LocalDate on) {
        return parse(id).flatMap(pilot -> pilots.find(pilot, on)).orElseThrow(NotFound::new);
    }

    /** The plan, for changing it: only whoever owns the pilot may. */
    @Transactional(readOnly = true)
    public KeptPlan openToWrite(String id) {
        KeptPlan plan = open(id);
        if (!mayWrite(plan)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return plan;
    }

    public static boolean mayWrite(KeptPlan plan) {
        return plan.isOwnedBy(Acting.member().organisation());
    }

    public static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** The pages of one pilot. */
    public static List<Link> tabs(Page page, PilotId id) {
        String path = id.path();
        return List.of(
                new Link(page.t("pilot.tab.overview"), path),
                new Link(page.t("pilot.tab.progress"), path + "/framdrift"),
                new Link(page.t("pilot.tab.economy"), path + "/okonomi"),
                new Link(page.t("pilot.tab.changes"), path + "/endringer"),
                new Link(page.t("pilot.tab.partners"), path + "/partnere"),
                new Link(page.t("pilot.tab.risks"), path + "/risiko"),
                new Link(page.t("pilot.tab.meetings"), path + "/moter"),
                new Link(page.t("pilot.tab.decisions"), path + "/beslutninger"),
                new Link(page.t("pilot.tab.documents"), path + "/dokumenter"),
                new Link(page.t("pilot.tab.reports"), path + "/rapporter"),
                new Link(page.t("pilot.tab.contradictions"), path + "/motsigelser"));
    }

    public static List<Crumb> crumbs(Page page, KeptPlan plan) {
        return List.of(
                new Crumb(page.t("pilot.list.title"), "/piloter"),
                new Crumb(plan.printed().frame().title(), plan.id().path()));
    }

    private static Optional<PilotId> parse(String id) {
        return uuid(id).map(PilotId::new);
    }
}
