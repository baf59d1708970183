package no.tunet.placement.register;

import java.time.LocalDate;
import java.util.Optional;
import no.tunet.kernel.Language;
import no.tunet.kernel.TargetGroup;
import no.tunet.kernel.UnitId;
import org.springframework.modulith.NamedInterface;

/** What is kept about somebody who is to receive the service; a date of birth only of those under eighteen. */
@NamedInterface("commands")
public record NewParticipant(
        String name, UnitId unit, TargetGroup group, Language language, Optional<LocalDate> bornOn) {}
