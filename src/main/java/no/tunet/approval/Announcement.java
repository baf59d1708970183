package no.tunet.approval;

import java.time.LocalDate;
import java.util.Optional;
import no.tunet.approval.domain.Standing;
import no.tunet.approval.domain.StandingKind;
import no.tunet.approval.dossier.CourseStore;
import no.tunet.kernel.OrganisationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the rest of the system when a farm's standing has changed since it was last told: once per change, however long nobody asked. */
@Component
class Announcement {
    private final CourseStore store;
    private final ApplicationEventPublisher events;

    Announcement(CourseStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /** The standing that is new since it was last told. */
    Optional<Standing> of(OrganisationId farm, LocalDate today) {
        var standing = store.of(farm).on(today);
        String told = store.announced(farm).orElse(StandingKind.NONE.name());
        if (told.equals(mark(standing))) {
            return Optional.empty();
        }
        store.announce(farm, mark(standing), today);
        event(farm, standing).ifPresent(events::publishEvent);
        return Optional.of(standing);
    }

    /** A renewal is news too: others keep the last day of the validity. */
    private static String mark(Standing standing) {
        return switch (standing) {
            case Standing.Open(var validity) -> StandingKind.OPEN + " " + validity.to();
            case Standing.None none -> StandingKind.NONE.name();
            case Standing.Suspended suspended -> StandingKind.SUSPENDED.name();
            case Standing.Ended ended -> StandingKind.ENDED.name();
            case Standing.Lapsed lapsed -> StandingKind.LAPSED.name();
        };
    }

    private static Optional<Object> event(OrganisationId farm, Standing standing) {
        return switch (standing) {
            case Standing.None none -> Optional.empty();
            case Standing.Open(var validity) -> Optional.of(new ApprovalOpened(farm, validity.from()));
            case Standing.Suspended(var since, var reason, var validity) ->
                Optional.of(new ApprovalSuspended(farm, since));
            case Standing.Ended(var on, var reason) -> Optional.of(new ApprovalEnded(farm, on));
            case Standing.Lapsed(var on) -> Optional.of(new ApprovalEnded(farm, on));
        };
    }
}
