package no.tunet.notices;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.tunet.Cast;
import no.tunet.TunetTest;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Role;
import no.tunet.party.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@TunetTest
class SendMailTests {
    private static final int ROUNDS = 200;

    private final GreenMail post = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @Autowired
    Notices notices;

    @Autowired
    Outbox outbox;

    @Autowired
    MailStore store;

    @Autowired
    People people;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Cast cast;

    private Actor.Member coordinator;
    private String address;

    @BeforeEach
    void somethingHasHappened() {
        post.start();
        Acting.run(new Actor.Job("mail"), this::nothingElseWaits);
        coordinator = cast.member(cast.municipality("Havly kommune"), Role.COORDINATOR);
        address = Acting.as(
                new Actor.Job("test set-up"),
                () -> people.find(coordinator.person()).orElseThrow().email());
        Acting.run(
                coordinator,
                () -> notices.toRole(
                        coordinator.organisation(),
                        Role.COORDINATOR,
                        "agreement.notice.ended",
                        List.of("Dag på garden", LocalDate.of(2022, 11, 15)),
                        "/avtaler"));
    }

    private void nothingElseWaits() {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> store.unsent(100_000).forEach(mail -> store.sent(mail.id())));
    }

    @AfterEach
    void postOfficeCloses() {
        post.stop();
    }

    @Test
    void aLetterGoesOutWithoutAnybodysNameAndOnlyOnce() throws MessagingException, IOException {
        var sender = sender(post.getSmtp().getPort());
        for (int i = 0; i < ROUNDS && received().isEmpty(); i++) {
            sender.sendWaiting();
        }
        sender.sendWaiting();
        var letters = received();
        assertThat(letters).hasSize(1);
        String whole =
                letters.getFirst().getSubject() + " " + letters.getFirst().getContent();
        assertThat(whole).contains("Dag på garden").doesNotContain(coordinator.personName());
        assertThat(letters.getFirst().getFrom()[0]).hasToString("tunet@tunet.invalid");
        assertThat(mine().sentAt()).isPresent();
        assertThat(mine().body()).isEmpty();
    }

    @Test
    void whatFailsStaysInTheOutboxAndIsTriedAgain() throws MessagingException {
        var nobodyListens = new GreenMail(ServerSetup.SMTP.dynamicPort());
        nobodyListens.start();
        int port = nobodyListens.getSmtp().getPort();
        nobodyListens.stop();
        Acting.run(new Actor.Job("mail"), () -> sender(port).sendWaiting());
        assertThat(mine().sentAt()).isEmpty();
        assertThat(mine().body()).contains("Dag på garden");
        var sender = sender(post.getSmtp().getPort());
        for (int i = 0; i < ROUNDS && received().isEmpty(); i++) {
            sender.sendWaiting();
        }
        assertThat(received()).hasSize(1);
        assertThat(mine().sentAt()).isPresent();
    }

    private Mail mine() {
        return Acting.as(coordinator, () -> outbox.latest()).getFirst();
    }

    private List<MimeMessage> received() throws MessagingException {
        return Stream.of(post.getReceivedMessages())
                .filter(message -> address.equals(recipient(message)))
                .toList();
    }

    private static String recipient(MimeMessage message) {
        try {
            return message.getRecipients(Message.RecipientType.TO)[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private SendMail sender(int port) {
        var mail = new JavaMailSenderImpl();
        mail.setHost("127.0.0.1");
        mail.setPort(port);
        mail.setDefaultEncoding("UTF-8");
        var beans = new StaticListableBeanFactory();
        beans.addBean("mail", mail);
        return new SendMail(
                store, beans.getBeanProvider(JavaMailSender.class), transactions, "127.0.0.1", "tunet@tunet.invalid");
    }
}
