package no.tunet.directory;

import java.util.Optional;
import no.tunet.directory.domain.Position;
import no.tunet.geography.Municipalities;
import no.tunet.kernel.BusinessClock;
import org.springframework.stereotype.Component;

/** Where farms are shown that do not tell where they lie: the middle of their municipality as it is today. */
@Component
class Middles {
    private final Municipalities municipalities;
    private final BusinessClock clock;

    Middles(Municipalities municipalities, BusinessClock clock) {
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /** Empty when nothing official is known of the municipality. */
    Optional<Position> of(String municipalityCode) {
        return municipalities
                .middle(municipalityCode, clock.today())
                .map(point -> new Position(point.latitude(), point.longitude()));
    }
}
