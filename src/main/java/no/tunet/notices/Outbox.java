package no.tunet.notices;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What has been or would be sent by e-mail, for those who look after the system or their organisation. */
@Component
public class Outbox {
    private static final int LATEST = 100;

    private final MailStore store;
    private final SendMail sender;

    Outbox(MailStore store, SendMail sender) {
        this.store = store;
        this.sender = sender;
    }

    /** The latest hundred e-mails that the acting person may see. */
    @Transactional(readOnly = true)
    public List<Mail> latest() {
        return store.latest(LATEST);
    }

    /** Whether a mail server is configured. */
    public boolean sends() {
        return sender.configured();
    }
}
