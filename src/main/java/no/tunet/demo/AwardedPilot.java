package no.tunet.demo;

import no.tunet.pilot.PilotId;
import org.springframework.stereotype.Component;

/** The Vestland project, which is opened when the award is accepted and noted on by several chapters. */
@Component
class AwardedPilot {
    private final Later<PilotId> opened = new Later<>();

    void is(PilotId pilot) {
        opened.is(pilot);
    }

    PilotId get() {
        return opened.get();
    }
}
