package no.tunet.pilot.overview;

import java.util.List;
import java.util.Optional;
import no.tunet.audit.HistoryEntry;
import no.tunet.kernel.Money;
import no.tunet.knowledge.LessonView;
import no.tunet.pilot.KeptPlan;
import no.tunet.tasks.Responsible;
import no.tunet.ui.Link;
import no.tunet.ui.ObjectHead;
import no.tunet.ui.Page;
import no.tunet.ui.Tone;

/** What the page of one pilot shows. */
public record Overview(
        KeptPlan plan,
        String owner,
        List<String> buyers,
        Money budget,
        Money grant,
        Money ownWork,
        int contradictions,
        Phase phase,
        boolean mayWrite,
        Optional<Responsible> responsible,
        List<HistoryEntry> entries,
        List<LessonView> lessons) {

    /** Where today lies in the project. */
    public enum Phase {
        AHEAD,
        RUNNING,
        OVER
    }

    /** The head every object page has. */
    public ObjectHead head(Page page) {
        var head = ObjectHead.of(
                page.t("pilot.kind"),
                plan.printed().frame().title(),
                page.t("pilot.phase." + phase.name()),
                phase == Phase.RUNNING ? Tone.GOOD : Tone.NEUTRAL);
        if (responsible.isPresent()) {
            head = head.owned(
                    responsible.get().ownerName().orElse("–"), responsible.get().deputyName());
        }
        if (!mayWrite) {
            return head;
        }
        return head.changeAt("/ansvar/pilot/" + plan.id())
                .next(new Link(page.t("pilot.report.new"), plan.id().path() + "/rapporter"));
    }

    /** What happened to the pilot, in the reader's language. */
    public List<no.tunet.ui.HistoryEntry> history(Page page) {
        return entries.stream().map(e -> e.line(page)).toList();
    }
}
