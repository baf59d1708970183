package no.tunet.placement.own;

import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.audit.AccessLog;
import no.tunet.placement.ParticipantId;
import no.tunet.placement.PlacementId;
import no.tunet.placement.domain.DayLog.Mood;
import no.tunet.placement.domain.ReadingPurpose;
import no.tunet.ui.Form;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** The same page for a participant without an account: a case worker opens it, prints it, or helps with the answer. */
@Controller
public class HelpedPage {
    private final OwnStore store;
    private final OwnWeek week;
    private final AnswerFace answer;
    private final AccessLog log;

    HelpedPage(OwnStore store, OwnWeek week, AnswerFace answer, AccessLog log) {
        this.store = store;
        this.week = week;
        this.answer = answer;
        this.log = log;
    }

    @Allowed(data = DataKind.K9_PLAN, right = Right.UPDATE)
    @GetMapping("/deltakere/{id}/min-uke")
    @Transactional
    public View show(Form form, @PathVariable ParticipantId id) {
        var me = find(id);
        log.read(id.value(), me.organisation(), ReadingPurpose.FOLLOW_UP.key());
        return View.of("placement/own/page", week.of(me, "/deltakere/" + id + "/min-uke"))
                .form(form);
    }

    @Allowed(data = DataKind.K9_PLAN, right = Right.UPDATE)
    @PostMapping("/deltakere/{id}/min-uke/svar")
    @Transactional
    public Redirect answer(Form form, @PathVariable ParticipantId id) {
        find(id);
        var placement = form.id("placement").map(PlacementId::new);
        var on = form.date("on");
        var face = form.choice("face", Mood.class);
        if (form.ok()) {
            answer.answer(id, placement.orElseThrow(), on.orElseThrow(), face.orElseThrow());
        }
        return Redirect.to("/deltakere/" + id + "/min-uke");
    }

    private OwnStore.Me find(ParticipantId id) {
        return store.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
