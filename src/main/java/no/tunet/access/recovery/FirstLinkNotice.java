package no.tunet.access.recovery;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prints the one-time link for the first administrator while nobody is registered; to the one who starts the program and nowhere else. */
@Component
class FirstLinkNotice {
    private final FirstAdministrator first;
    private final String baseUrl;
    private final boolean quiet;

    FirstLinkNotice(
            FirstAdministrator first,
            @Value("${tunet.base-url:}") String baseUrl,
            @Value("${tunet.demo}") boolean demo,
            @Value("${TUNET_REHEARSAL:false}") boolean rehearsal) {
        this.first = first;
        this.baseUrl = baseUrl;
        this.quiet = demo || rehearsal;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (!quiet
                && event.getApplicationContext() instanceof WebServerApplicationContext context
                && context.getWebServer() != null) {
            String address = baseUrl.isBlank()
                    ? "http://127.0.0.1:" + context.getWebServer().getPort()
                    : baseUrl;
            first.invite()
                    .ifPresent(path -> System.out.println(
                            "Nobody is registered yet. The first administrator starts here, within 24 hours: " + address
                                    + path));
        }
    }
}
