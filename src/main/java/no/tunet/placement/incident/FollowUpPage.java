package no.tunet.placement.incident;

import java.util.UUID;
import no.tunet.access.ForRoles;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Role;
import no.tunet.placement.domain.Incident;
import no.tunet.ui.Form;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Measure, comment and closing of an incident, by both parties. */
@Controller
public class FollowUpPage {
    private static final int TEXT = 2000;

    private final IncidentPage page;
    private final FollowUpIncident followUp;

    FollowUpPage(IncidentPage page, FollowUpIncident followUp) {
        this.page = page;
        this.followUp = followUp;
    }

    @ForRoles({Role.FARMER, Role.CASE_WORKER, Role.UNIT_LEADER, Role.NAV_COUNSELLOR, Role.COORDINATOR})
    @PostMapping("/hendelser/{id}/tiltak")
    @Transactional
    public Object plan(Form form, @PathVariable UUID id) {
        var view = page.view(id);
        var measure = form.text("measure", TEXT);
        var due = form.date("due");
        if (form.ok()
                && followUp.plan(id, measure.orElseThrow(), due.orElseThrow())
                        instanceof Decision.Refused<Incident>(var reasons)) {
            form.refuse(reasons);
        }
        return answer(form, id, view);
    }

    @ForRoles({Role.FARMER, Role.CASE_WORKER, Role.UNIT_LEADER, Role.NAV_COUNSELLOR, Role.COORDINATOR})
    @PostMapping("/hendelser/{id}/kommentarer")
    @Transactional
    public Object comment(Form form, @PathVariable UUID id) {
        var view = page.view(id);
        form.text("comment", TEXT).ifPresent(text -> followUp.comment(id, text));
        return answer(form, id, view);
    }

    @ForRoles({Role.FARMER, Role.CASE_WORKER, Role.UNIT_LEADER, Role.NAV_COUNSELLOR})
    @PostMapping("/hendelser/{id}/lukking")
    @Transactional
    public Object close(Form form, @PathVariable UUID id) {
        var view = page.view(id);
        var learnt = form.text("learnt", TEXT);
        if (form.ok() && followUp.close(id, learnt.orElseThrow()) instanceof Decision.Refused<Incident>(var reasons)) {
            form.refuse(reasons);
        }
        return answer(form, id, view);
    }

    private static Object answer(Form form, UUID id, IncidentView view) {
        return form.ok()
                ? Redirect.to("/hendelser/" + id)
                : View.of("placement/incident/page", view).form(form);
    }
}
