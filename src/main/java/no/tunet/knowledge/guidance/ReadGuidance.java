package no.tunet.knowledge.guidance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.tunet.kernel.BusinessClock;
import no.tunet.knowledge.GuidanceTopic;
import org.springframework.stereotype.Component;

/** Finds the version that holds today among all there are. */
@Component
class ReadGuidance {
    private final GuidanceStore store;
    private final ShippedGuidance shipped;
    private final BusinessClock clock;

    ReadGuidance(GuidanceStore store, ShippedGuidance shipped, BusinessClock clock) {
        this.store = store;
        this.shipped = shipped;
        this.clock = clock;
    }

    /** All versions, newest first; the last is the one that came with the program. */
    List<GuidanceVersion> versions(GuidanceTopic topic) {
        var versions = new ArrayList<>(store.of(topic));
        versions.add(shipped.of(topic));
        return versions;
    }

    GuidanceVersion current(List<GuidanceVersion> versions) {
        LocalDate today = clock.today();
        return versions.stream()
                .filter(version -> !version.validFrom().isAfter(today))
                .findFirst()
                .orElse(versions.getLast());
    }
}
