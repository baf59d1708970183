package no.tunet.notices;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** An e-mail in the outbox, sent or to be sent; with the address that stops more of its kind, when it is of a kind one subscribes to. */
public record Mail(
        UUID id,
        String recipient,
        String subject,
        String body,
        Optional<String> unsubscribe,
        OffsetDateTime madeAt,
        Optional<OffsetDateTime> sentAt) {}
