package no.tunet.programme.assessment;

import java.time.LocalDate;

/** Whether an application may be assessed at all, and why. */
public record FormalCheck(boolean passed, String note, LocalDate on) {}
