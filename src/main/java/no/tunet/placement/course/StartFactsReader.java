package no.tunet.placement.course;

import java.time.LocalDate;
import no.tunet.agreement.AgreementStatus;
import no.tunet.agreement.AgreementView;
import no.tunet.agreement.Agreements;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.Period;
import no.tunet.placement.domain.StartFacts;
import no.tunet.placement.domain.StartFacts.AgreementFacts;
import no.tunet.tasks.Responsibilities;
import no.tunet.tasks.Responsible;
import org.springframework.stereotype.Component;

/** Gathers what the start rules want to know about one placement. */
@Component
class StartFactsReader {
    private final StartFactsStore store;
    private final Seats seats;
    private final Agreements agreements;
    private final Responsibilities responsibilities;
    private final BusinessClock clock;

    StartFactsReader(
            StartFactsStore store,
            Seats seats,
            Agreements agreements,
            Responsibilities responsibilities,
            BusinessClock clock) {
        this.store = store;
        this.seats = seats;
        this.agreements = agreements;
        this.responsibilities = responsibilities;
        this.clock = clock;
    }

    StartFacts of(PlacementFile file, LocalDate startsOn) {
        LocalDate until = file.planned().to();
        var during = new Period(startsOn, until.isBefore(startsOn) ? startsOn : until);
        var about = new ObjectRef("placement", file.id().value());
        return new StartFacts(
                file.legalBasis(),
                file.decision(),
                file.teacher(),
                store.consents(file.participant()),
                store.sheetPresent(file.id()),
                responsibilities.of(about).flatMap(Responsible::owner).isPresent(),
                file.wanted(),
                seats.free(file, during).keySet(),
                agreements
                        .find(file.agreement())
                        .map(StartFactsReader::facts)
                        .orElseGet(() -> new AgreementFacts(false, during)),
                store.workers(
                        file.farm(), file.organisation(), startsOn.isBefore(clock.today()) ? clock.today() : startsOn),
                until,
                proposedByActor(file));
    }

    private static boolean proposedByActor(PlacementFile file) {
        return Acting.current()
                .filter(a -> a instanceof Actor.Member m && m.person().equals(file.proposedBy()))
                .isPresent();
    }

    private static AgreementFacts facts(AgreementView agreement) {
        boolean open = agreement.status() == AgreementStatus.SIGNED
                || (agreement.status().isLive() && agreement.status() != AgreementStatus.ON_HOLD);
        return new AgreementFacts(open, agreement.term());
    }
}
