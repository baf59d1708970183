package no.tunet.programme.call;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A question to a call and, once there is one, the answer; who asked is not shown. */
public record Question(
        UUID id, String question, LocalDate askedOn, Optional<String> answer, Optional<LocalDate> answeredOn) {}
