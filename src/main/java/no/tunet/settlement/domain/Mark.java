package no.tunet.settlement.domain;

import java.time.Duration;
import no.tunet.kernel.AbsenceCause;

/** What the day register says about one half-day, as far as payment goes. */
public sealed interface Mark {
    /** The participant came; coming late is paid as coming. */
    record Came() implements Mark {}

    /** The participant did not come; how long before the start it was told decides the share that is paid. */
    record Absent(AbsenceCause cause, Duration notice) implements Mark {}
}
