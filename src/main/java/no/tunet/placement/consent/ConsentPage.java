package no.tunet.placement.consent;

import java.util.ArrayList;
import java.util.EnumSet;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Matrix;
import no.tunet.access.Right;
import no.tunet.access.Scope;
import no.tunet.audit.AccessLog;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.placement.ParticipantId;
import no.tunet.placement.domain.Consent;
import no.tunet.placement.domain.ConsentGiver;
import no.tunet.placement.domain.ConsentPurpose;
import no.tunet.placement.domain.ConsentRules;
import no.tunet.placement.domain.ReadingPurpose;
import no.tunet.ui.Form;
import no.tunet.ui.Page;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** What a participant has said yes to, and the way to take it back. */
@Controller
public class ConsentPage {
    private final ConsentStore store;
    private final GiveConsent give;
    private final WithdrawConsent withdraw;
    private final AccessLog log;
    private final BusinessClock clock;

    ConsentPage(ConsentStore store, GiveConsent give, WithdrawConsent withdraw, AccessLog log, BusinessClock clock) {
        this.store = store;
        this.give = give;
        this.withdraw = withdraw;
        this.log = log;
        this.clock = clock;
    }

    @Allowed(data = DataKind.K9_PLAN, right = Right.READ)
    @GetMapping("/deltakere/{id}/samtykker")
    @Transactional
    public View show(Page page, Form form, @PathVariable ParticipantId id) {
        return view(page, id).form(form);
    }

    @Allowed(data = DataKind.K9_PLAN, right = Right.UPDATE)
    @PostMapping("/deltakere/{id}/samtykker")
    @Transactional
    public Object give(Page page, Form form, @PathVariable ParticipantId id) {
        mustSee(id);
        var purpose = form.choice("purpose", ConsentPurpose.class);
        var giver = form.choice("giver", ConsentGiver.class);
        var on = form.date("given");
        if (form.ok()
                && give.give(id, purpose.orElseThrow(), giver.orElseThrow(), on.orElseThrow())
                        instanceof Decision.Refused<Consent>(var reasons)) {
            form.refuse(reasons);
        }
        return form.ok()
                ? Redirect.to("/deltakere/" + id + "/samtykker")
                : view(page, id).form(form);
    }

    @Allowed(data = DataKind.K9_PLAN, right = Right.UPDATE)
    @PostMapping("/deltakere/{id}/samtykker/tilbaketrekking")
    @Transactional
    public Object withdraw(Page page, Form form, @PathVariable ParticipantId id) {
        mustSee(id);
        form.choice("purpose", ConsentPurpose.class).ifPresent(purpose -> {
            if (withdraw.withdraw(id, purpose) instanceof Decision.Refused<Consent.Withdrawn>(var reasons)) {
                form.refuse(reasons);
            }
        });
        return form.ok()
                ? Redirect.to("/deltakere/" + id + "/samtykker")
                : view(page, id).form(form);
    }

    private ConsentStore.Participant mustSee(ParticipantId id) {
        return store.participant(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private View view(Page page, ParticipantId id) {
        var who = mustSee(id);
        log.read(id.value(), who.organisation(), ReadingPurpose.START_OR_CHANGE.key());
        var inForce = new ArrayList<Consent.InForce>();
        var withdrawn = new ArrayList<Consent.Withdrawn>();
        var askable = EnumSet.allOf(ConsentPurpose.class);
        for (Consent consent : store.of(id)) {
            switch (consent) {
                case Consent.InForce yes -> {
                    inForce.add(yes);
                    askable.remove(yes.purpose());
                }
                case Consent.Withdrawn no -> withdrawn.add(no);
            }
        }
        var today = clock.today();
        return View.of(
                "placement/consent/page",
                new ConsentView(
                        id,
                        who.reference(),
                        who.name(),
                        inForce,
                        withdrawn,
                        askable,
                        page.options(ConsentRules.givers(who.bornOn(), today)),
                        ConsentRules.childIsHeard(who.bornOn(), today),
                        Matrix.allows(Acting.member().role(), DataKind.K9_PLAN, Right.UPDATE, Scope.FULL)));
    }
}
