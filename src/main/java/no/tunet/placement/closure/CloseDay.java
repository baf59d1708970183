package no.tunet.placement.closure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.notices.Notices;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The farm closes a day: nobody is expected, nothing is paid, and those who have somebody there are told at once. */
@Component
@NamedInterface("commands")
public class CloseDay {
    private static final int KNOWN_LATE = 31;

    private final ClosureStore store;
    private final Notices notices;
    private final BusinessClock clock;

    CloseDay(ClosureStore store, Notices notices, BusinessClock clock) {
        this.store = store;
        this.notices = notices;
        this.clock = clock;
    }

    @Transactional
    public Decision<LocalDate> close(LocalDate on, String reason) {
        if (on.isBefore(clock.today().minusDays(KNOWN_LATE))) {
            return Decision.refused(Reason.of("placement.close.tooLate", on, KNOWN_LATE));
        }
        var farm = Acting.member();
        store.close(farm.organisation(), on, reason);
        for (OrganisationId municipality : store.expecting(farm.organisation(), on)) {
            for (Role role : List.of(Role.CASE_WORKER, Role.COORDINATOR)) {
                notices.toRole(
                        municipality,
                        role,
                        "placement.notice.closed",
                        List.of(farm.organisationName(), on),
                        "/ukeplan?dato=" + on);
            }
        }
        return Decision.accepted(on);
    }

    /** False when the day was not closed. */
    @Transactional
    public boolean open(UUID closedDay) {
        return store.open(Acting.member().organisation(), closedDay) == 1;
    }
}
