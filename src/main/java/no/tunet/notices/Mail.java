package no.tunet.notices;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** An e-mail in the outbox, sent or to be sent. */
public record Mail(
        UUID id,
        String recipient,
        String subject,
        String body,
        OffsetDateTime madeAt,
        Optional<OffsetDateTime> sentAt) {}
