package no.tunet.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.agreement.domain.AgreementState;
import no.tunet.agreement.domain.PlaceTerm;
import no.tunet.agreement.domain.PriceSchedule;
import no.tunet.agreement.domain.Terms;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Period;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What other modules may ask of agreements: their terms, prices and state. */
@Component
public class Agreements {
    private static final int MOST = 1000;

    private final AgreementStore store;
    private final BusinessClock clock;

    Agreements(AgreementStore store, BusinessClock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<AgreementView> find(AgreementId id) {
        return store.find(id).map(file -> view(file, clock.today()));
    }

    /** Signed agreements of a buyer or a farm whose term holds the day, at most a thousand, by start. */
    @Transactional(readOnly = true)
    public List<AgreementView> runningFor(OrganisationId party, LocalDate day) {
        return store.runningFor(party, day, MOST).stream()
                .map(file -> view(file, day))
                .toList();
    }

    /** Every agreement of a party that was ever signed, ended ones too, newest first, at most a thousand. */
    @Transactional(readOnly = true)
    public List<AgreementView> everSigned(OrganisationId party) {
        return store.everSigned(party, MOST).stream()
                .map(file -> view(file, clock.today()))
                .toList();
    }

    static AgreementView view(AgreementFile file, LocalDate day) {
        Terms terms = file.inForce(day);
        return new AgreementView(
                file.id(),
                file.buyer(),
                file.buyerUnit(),
                file.farm(),
                file.title(),
                offers(terms),
                lastKnownTerm(file),
                file.status(),
                terms.special().group(),
                terms.special().maxGroupSize(),
                PriceSchedule.of(file.original().terms(), file.amendments()).stream()
                        .map(p -> new PriceLine(
                                PriceLine.Kind.valueOf(p.kind().name()), p.amount(), p.validity(), p.includes()))
                        .toList(),
                AbsenceRule.of(terms.absence()),
                terms.general().creditDays(),
                file.purchase(),
                file.need());
    }

    private static List<UUID> offers(Terms terms) {
        return terms.places().stream().map(PlaceTerm::offer).distinct().toList();
    }

    private static Period lastKnownTerm(AgreementFile file) {
        LocalDate last = switch (file.state()) {
            case AgreementState.NoticeGiven s -> s.lastDay();
            case AgreementState.Ended s -> s.lastDay();
            case AgreementState.Draft s -> file.term().to();
            case AgreementState.InReview s -> file.term().to();
            case AgreementState.Signed s -> file.term().to();
            case AgreementState.Trial s -> file.term().to();
            case AgreementState.Running s -> file.term().to();
            case AgreementState.OnHold s -> file.term().to();
            case AgreementState.Correction s -> file.term().to();
            case AgreementState.Dropped s -> file.term().to();
        };
        return last.isBefore(file.term().from())
                ? new Period(file.term().from(), file.term().from())
                : new Period(file.term().from(), last);
    }
}
