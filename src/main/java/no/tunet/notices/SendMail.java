package no.tunet.notices;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends what lies in the outbox when a mail server is configured, each letter in a transaction of its own; what fails is tried again, ten times at most. */
@Component
class SendMail {
    private static final Logger LOG = LoggerFactory.getLogger(SendMail.class);
    private static final int BATCH = 50;

    private final MailStore store;
    private final ObjectProvider<JavaMailSender> sender;
    private final TransactionTemplate transaction;
    private final String host;
    private final String from;

    SendMail(
            MailStore store,
            ObjectProvider<JavaMailSender> sender,
            PlatformTransactionManager transactions,
            @Value("${spring.mail.host:}") String host,
            @Value("${tunet.mail-from}") String from) {
        this.store = store;
        this.sender = sender;
        this.transaction = new TransactionTemplate(transactions);
        this.host = host;
        this.from = from;
    }

    boolean configured() {
        return !host.isBlank();
    }

    @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT10S")
    void sendWaiting() {
        if (configured()) {
            Acting.run(new Actor.Job("mail"), () -> {
                var waiting = Optional.ofNullable(transaction.execute(status -> store.unsent(BATCH)))
                        .orElse(List.of());
                waiting.forEach(mail -> transaction.executeWithoutResult(status -> {
                    if (store.hold(mail.id())) {
                        send(mail);
                    }
                }));
            });
        }
    }

    private void send(Mail mail) {
        try {
            var post = sender.getObject();
            post.send(message(post, mail));
            store.sent(mail.id());
        } catch (MailException | MessagingException e) {
            LOG.warn("an e-mail could not be sent: {}", e.getClass().getSimpleName());
            store.failed(mail.id());
        }
    }

    /** What one subscribes to can be stopped from the mail program (RFC 2369 and RFC 8058). */
    private MimeMessage message(JavaMailSender post, Mail mail) throws MessagingException {
        var message = post.createMimeMessage();
        var parts = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        parts.setFrom(from);
        parts.setTo(mail.recipient());
        parts.setSubject(mail.subject());
        parts.setText(mail.body());
        if (mail.unsubscribe().isPresent()) {
            message.setHeader("List-Unsubscribe", "<" + mail.unsubscribe().get() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return message;
    }
}
