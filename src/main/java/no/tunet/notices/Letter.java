package no.tunet.notices;

import java.util.List;
import java.util.Optional;
import no.tunet.kernel.Language;
import no.tunet.ui.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Writes the subject and body of an e-mail in the receiver's language, with the link that leads on. */
@Component
class Letter {
    private final Texts texts;
    private final Environment environment;
    private final String baseUrl;

    Letter(Texts texts, Environment environment, @Value("${tunet.base-url:}") String baseUrl) {
        this.texts = texts;
        this.environment = environment;
        this.baseUrl = baseUrl;
    }

    Text write(Language language, String template, List<Object> parameters, String path) {
        return write(language, template, parameters, path, Optional.empty());
    }

    /** With the path that stops more letters of this kind at one press in the mail program. */
    Text write(Language language, String template, List<Object> parameters, String path, Optional<String> stopPath) {
        String body = texts.text(language, template + ".body", parameters.toArray());
        return new Text(
                texts.text(language, template + ".subject", parameters.toArray()),
                body + "\n\n" + address() + path + "\n\n" + texts.text(language, "notices.mail.foot") + "\n",
                stopPath.map(stop -> address() + stop));
    }

    private String address() {
        return baseUrl.isBlank()
                ? "http://localhost:"
                        + environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"))
                : baseUrl;
    }

    record Text(String subject, String body, Optional<String> unsubscribe) {}
}
