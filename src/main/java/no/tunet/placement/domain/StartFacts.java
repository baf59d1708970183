package no.tunet.placement.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.Period;

/** Everything that has to be known to say whether a placement may start. */
public record StartFacts(
        Optional<LegalBasis> legalBasis,
        Optional<DecisionReference> decision,
        Optional<String> teacher,
        List<Consent> consents,
        boolean informationSheetPresent,
        boolean responsibleNamed,
        Set<HalfDayOfWeek> wanted,
        Set<HalfDayOfWeek> free,
        AgreementFacts agreement,
        List<FarmWorker> farmWorkers,
        LocalDate plannedUntil,
        boolean approvedByProposer) {

    /** The decision (vedtak) a placement rests on: its number in the case system, and for how long it holds. */
    public record DecisionReference(String number, Period holds) {}

    /** The agreement as seen from a placement: whether people may start under it, and its term. */
    public record AgreementFacts(boolean running, Period term) {}
}
