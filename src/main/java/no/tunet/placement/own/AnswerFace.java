package no.tunet.placement.own;

import java.time.LocalDate;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.placement.ParticipantId;
import no.tunet.placement.PlacementId;
import no.tunet.placement.domain.DayLog.Mood;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The participant's answer to "how was it?", alone or with somebody's help; the last answer of a day stands. */
@Component
@NamedInterface("commands")
public class AnswerFace {
    private static final int DAYS_BACK = 14;

    private final OwnStore store;
    private final BusinessClock clock;

    AnswerFace(OwnStore store, BusinessClock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Transactional
    public Decision<Mood> answer(ParticipantId participant, PlacementId placement, LocalDate on, Mood face) {
        var today = clock.today();
        if (on.isAfter(today) || on.isBefore(today.minusDays(DAYS_BACK))) {
            return Decision.refused(Reason.of("placement.answer.wrongDay", on, DAYS_BACK));
        }
        var me = store.find(participant).orElseThrow();
        store.answer(me, placement, on, face, Acting.member().role() != Role.PARTICIPANT);
        return Decision.accepted(face);
    }
}
