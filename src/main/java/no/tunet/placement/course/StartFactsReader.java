package no.tunet.placement.course;

import java.time.LocalDate;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Period;
import no.tunet.placement.domain.StartFacts;
import org.springframework.stereotype.Component;

/** Gathers what the start rules want to know about one placement. */
@Component
class StartFactsReader {
    private final StartFactsStore store;
    private final BusinessClock clock;

    StartFactsReader(StartFactsStore store, BusinessClock clock) {
        this.store = store;
        this.clock = clock;
    }

    StartFacts of(PlacementFile file, LocalDate startsOn) {
        LocalDate until = file.planned().to();
        var during = new Period(startsOn, until.isBefore(startsOn) ? startsOn : until);
        var stored = store.of(file, during, startsOn.isBefore(clock.today()) ? clock.today() : startsOn);
        return new StartFacts(
                file.legalBasis(),
                file.decision(),
                file.teacher(),
                stored.consents(),
                stored.sheetPresent(),
                stored.responsibleNamed(),
                file.wanted(),
                stored.free(),
                stored.agreement().orElseGet(() -> new StartFacts.AgreementFacts(false, during)),
                stored.workers(),
                until,
                proposedByActor(file));
    }

    private static boolean proposedByActor(PlacementFile file) {
        return Acting.current()
                .filter(a -> a instanceof Actor.Member m && m.person().equals(file.proposedBy()))
                .isPresent();
    }
}
