package no.tunet.continuity.departure;

import java.util.List;
import java.util.Optional;
import no.tunet.access.session.Sessions;
import no.tunet.audit.History;
import no.tunet.continuity.domain.HandOver;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.party.ColleagueView;
import no.tunet.party.People;
import no.tunet.tasks.Assignee;
import no.tunet.tasks.NewTask;
import no.tunet.tasks.Responsibilities;
import no.tunet.tasks.Responsible;
import no.tunet.tasks.Tasks;
import no.tunet.tasks.Urgency;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends a person's work in the acting administrator's organisation: roles end, sessions end, open work moves, packets are made. */
@Component
public class DeactivatePerson {
    private static final int DAYS_TO_NAME_OTHERS = 7;

    private final People people;
    private final Sessions sessions;
    private final Responsibilities responsibilities;
    private final Tasks tasks;
    private final History history;
    private final PacketMaker packets;
    private final BusinessClock clock;

    DeactivatePerson(
            People people,
            Sessions sessions,
            Responsibilities responsibilities,
            Tasks tasks,
            History history,
            PacketMaker packets,
            BusinessClock clock) {
        this.people = people;
        this.sessions = sessions;
        this.responsibilities = responsibilities;
        this.tasks = tasks;
        this.history = history;
        this.packets = packets;
        this.clock = clock;
    }

    /** Answers how many objects moved. */
    @Transactional
    public Decision<Integer> deactivate(PersonId leaving) {
        var by = Acting.member();
        var colleagues = people.colleagues(by.organisation());
        var colleague = colleagues.stream().filter(c -> c.id().equals(leaving)).findFirst();
        if (colleague.isEmpty()) {
            return Decision.refused(Reason.of("continuity.not-here"));
        }
        if (leaving.equals(by.person())) {
            return Decision.refused(Reason.of("continuity.not-oneself"));
        }
        var moved = responsibilities.openFor(by.organisation(), leaving);
        moved.forEach(object -> move(object, leaving, by, colleagues));
        tasks.move(by.organisation(), leaving, anyLeader(colleagues, leaving));
        moved.stream().filter(PacketMaker::isFor).forEach(object -> packets.make(object, by));
        colleague.get().seats().forEach(seat -> people.leave(seat.membership()));
        sessions.endAll(leaving);
        if (people.membershipsElsewhere(leaving, by.organisation()) == 0) {
            people.deactivate(leaving);
        }
        return Decision.accepted(moved.size());
    }

    private void move(Responsible object, PersonId leaving, Actor.Member by, List<ColleagueView> colleagues) {
        Optional<PersonId> leader = object.unit().flatMap(people::leaderOf).or(() -> anyLeader(colleagues, leaving));
        var next = HandOver.after(leaving, object.owner(), object.deputy(), leader);
        responsibilities.change(object.about(), next.owner(), next.deputy(), object.version());
        history.record(object.about(), object.organisation(), Reason.of("continuity.history.moved"));
        if (next.needsAttention()) {
            ask(object.about(), object, next.owner(), by);
        }
    }

    private void ask(ObjectRef about, Responsible object, Optional<PersonId> owner, Actor.Member by) {
        Assignee assignee = owner.map(Assignee::person).orElseGet(() -> Assignee.role(Role.UNIT_LEADER, object.unit()));
        tasks.open(new NewTask(
                by.organisation(),
                about,
                "continuity-name-owner",
                List.of(object.title()),
                "/ansvar/" + about.kind() + "/" + about.id(),
                assignee,
                clock.today().plusDays(DAYS_TO_NAME_OTHERS),
                Urgency.URGENT));
    }

    private static Optional<PersonId> anyLeader(List<ColleagueView> colleagues, PersonId leaving) {
        return colleagues.stream()
                .filter(c -> c.active() && !c.id().equals(leaving) && c.holds(Role.UNIT_LEADER))
                .map(ColleagueView::id)
                .findFirst();
    }
}
