package no.tunet.placement.register;

import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Role;
import no.tunet.party.People;
import no.tunet.placement.ParticipantId;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a colleague access to a participant, takes it back at once, and links the participant's own account and the relatives'. */
@Component
@NamedInterface("commands")
public class ChangeTeam {
    private final ParticipantStore store;
    private final People people;
    private final BusinessClock clock;

    ChangeTeam(ParticipantStore store, People people, BusinessClock clock) {
        this.store = store;
        this.people = people;
        this.clock = clock;
    }

    /** False when the person is no active colleague. */
    @Transactional
    public boolean add(ParticipantId participant, PersonId person) {
        boolean known = isColleague(person);
        if (known) {
            store.assign(participant, Acting.member().organisation(), person, clock.today());
        }
        return known;
    }

    /** False when the person did not work with the participant. */
    @Transactional
    public boolean end(ParticipantId participant, PersonId person) {
        return store.endAssignment(participant, person, clock.today()) > 0;
    }

    /** Lets the participant's own account open the participant's own page. False when the account is not in this organisation. */
    @Transactional
    public boolean link(ParticipantId participant, PersonId account) {
        boolean known = isColleague(account);
        if (known) {
            store.link(participant, account);
        }
        return known;
    }

    /** Lets a relative see the week, while the participant agrees that relatives do. False when the account is no relative's here. */
    @Transactional
    public boolean addKin(ParticipantId participant, PersonId relative) {
        boolean known = people.colleagues(Acting.member().organisation()).stream()
                .anyMatch(c -> c.active() && c.id().equals(relative) && c.holds(Role.NEXT_OF_KIN));
        if (known) {
            store.addKin(participant, Acting.member().organisation(), relative, clock.today());
        }
        return known;
    }

    /** False when the person was no relative of the participant. */
    @Transactional
    public boolean endKin(ParticipantId participant, PersonId relative) {
        return store.endKin(participant, relative, clock.today()) > 0;
    }

    private boolean isColleague(PersonId person) {
        return people.colleagues(Acting.member().organisation()).stream()
                .anyMatch(c -> c.active() && c.id().equals(person));
    }
}
