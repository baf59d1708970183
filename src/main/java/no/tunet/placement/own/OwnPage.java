package no.tunet.placement.own;

import no.tunet.access.ForRoles;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Role;
import no.tunet.placement.PlacementId;
import no.tunet.placement.consent.WithdrawConsent;
import no.tunet.placement.domain.ConsentPurpose;
import no.tunet.placement.domain.DayLog.Mood;
import no.tunet.ui.Form;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** The participant's own page, for the participant. */
@Controller
public class OwnPage {
    private static final String BASE = "/min-uke";

    private final OwnStore store;
    private final OwnWeek week;
    private final AnswerFace answer;
    private final WithdrawConsent withdraw;

    OwnPage(OwnStore store, OwnWeek week, AnswerFace answer, WithdrawConsent withdraw) {
        this.store = store;
        this.week = week;
        this.answer = answer;
        this.withdraw = withdraw;
    }

    @ForRoles(Role.PARTICIPANT)
    @GetMapping(BASE)
    @Transactional(readOnly = true)
    public View show(Form form) {
        return store.mine(Acting.member().person())
                .map(me -> View.of("placement/own/page", week.of(me, BASE)).form(form))
                .orElseGet(() -> View.of("placement/own/none"));
    }

    @ForRoles(Role.PARTICIPANT)
    @PostMapping(BASE + "/svar")
    @Transactional
    public Redirect answer(Form form) {
        var me = me();
        var placement = form.id("placement").map(PlacementId::new);
        var on = form.date("on");
        var face = form.choice("face", Mood.class);
        if (form.ok()) {
            answer.answer(me.id(), placement.orElseThrow(), on.orElseThrow(), face.orElseThrow());
        }
        return Redirect.to(BASE);
    }

    @ForRoles(Role.PARTICIPANT)
    @PostMapping(BASE + "/tilbaketrekking")
    @Transactional
    public Redirect withdraw(Form form) {
        var me = me();
        form.choice("purpose", ConsentPurpose.class).ifPresent(purpose -> withdraw.withdraw(me.id(), purpose));
        return Redirect.to(BASE);
    }

    private OwnStore.Me me() {
        return store.mine(Acting.member().person())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
