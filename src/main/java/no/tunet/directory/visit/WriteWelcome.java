package no.tunet.directory.visit;

import java.util.List;
import no.tunet.directory.FarmShowing;
import no.tunet.directory.Farms;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.OrganisationId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a farm writes for its own page, and what it lets everybody see. */
@Component
public class WriteWelcome {
    private final VisitStore store;
    private final Farms farms;
    private final BusinessClock clock;

    WriteWelcome(VisitStore store, Farms farms, BusinessClock clock) {
        this.store = store;
        this.farms = farms;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Welcome own() {
        return store.farm(Acting.member().organisation(), clock.today())
                .map(FarmRow::welcome)
                .orElse(new Welcome("", List.of(), FarmShowing.USUAL));
    }

    public boolean mayBeShownInProcess() {
        return farms.mayBeShownInProcess();
    }

    @Transactional
    public Decision<OrganisationId> write(Welcome welcome) {
        var shown = farms.show(welcome.showing());
        if (shown instanceof Decision.Accepted<OrganisationId>(var farm)) {
            store.write(farm, welcome);
        }
        return shown;
    }
}
