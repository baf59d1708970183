package no.tunet.programme.assessment;

import java.util.List;
import no.tunet.audit.History;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.notices.Notices;
import no.tunet.party.ColleagueView;
import no.tunet.party.People;
import no.tunet.programme.AssessorStore;
import no.tunet.programme.CallView;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks somebody with the assessor's role in the owner's organisation to assess the applications to one call. Refuses others, and asking twice. */
@Component
public class InviteAssessor {
    private final AssessorStore store;
    private final People people;
    private final Notices notices;
    private final History history;
    private final BusinessClock clock;

    InviteAssessor(AssessorStore store, People people, Notices notices, History history, BusinessClock clock) {
        this.store = store;
        this.people = people;
        this.notices = notices;
        this.history = history;
        this.clock = clock;
    }

    /** Who may be asked and is not yet. */
    @Transactional(readOnly = true)
    public List<ColleagueView> candidates(CallView call) {
        var asked = store.of(call.id());
        return people.colleagues(Acting.member().organisation()).stream()
                .filter(c -> c.active() && c.holds(Role.ASSESSOR) && !asked.contains(c.id()))
                .toList();
    }

    @Transactional
    public List<Reason> invite(CallView call, PersonId person) {
        if (candidates(call).stream().noneMatch(c -> c.id().equals(person))
                || !store.invite(call, person, clock.today())) {
            return List.of(Reason.of("programme.assessor.not-to-ask"));
        }
        history.record(call.id().ref(), call.owner(), Reason.of("programme.history.assessor"));
        notices.toPerson(
                person,
                "programme.notice.assessor",
                List.of(call.terms().title().nb()),
                "/vurderinger");
        return List.of();
    }
}
