package no.tunet.agreement;

import java.time.LocalDate;
import java.util.Optional;

/** A page that asks for a reason, and where a day is needed the earliest one: what it is about by message key, and where it posts. */
public record ReasonView(AgreementFile file, String key, String action, Optional<LocalDate> day, boolean danger) {
    public static ReasonView of(AgreementFile file, String key, String below, boolean danger) {
        return new ReasonView(file, key, file.path() + below, Optional.empty(), danger);
    }

    public ReasonView asking(LocalDate proposed) {
        return new ReasonView(file, key, action, Optional.of(proposed), danger);
    }
}
