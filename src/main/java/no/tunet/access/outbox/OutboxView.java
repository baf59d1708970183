package no.tunet.access.outbox;

import java.util.List;
import no.tunet.notices.Mail;

/** The latest e-mails, and whether any are sent at all. */
public record OutboxView(List<Mail> mails, boolean sends) {}
