package no.tunet.notices;

import java.util.List;
import java.util.Optional;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
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
        var message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(mail.recipient());
        message.setSubject(mail.subject());
        message.setText(mail.body());
        try {
            sender.getObject().send(message);
            store.sent(mail.id());
        } catch (MailException e) {
            LOG.warn("an e-mail could not be sent: {}", e.getClass().getSimpleName());
            store.failed(mail.id());
        }
    }
}
