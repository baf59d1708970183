package no.tunet.launch;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prints the address when the program answers. In a rehearsal it asks for a few pages instead, and ends. */
@Component
class ReadyNotice {
    private final String baseUrl;
    private final boolean rehearsal;

    ReadyNotice(@Value("${tunet.base-url:}") String baseUrl, @Value("${TUNET_REHEARSAL:false}") boolean rehearsal) {
        this.baseUrl = baseUrl;
        this.rehearsal = rehearsal;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (!(event.getApplicationContext() instanceof WebServerApplicationContext context)
                || context.getWebServer() == null) {
            return;
        }
        String local = "http://127.0.0.1:" + context.getWebServer().getPort() + "/";
        if (rehearsal) {
            Rehearsal.walk(local);
            Thread.ofPlatform().start(() -> System.exit(0));
            return;
        }
        System.out.println("Tunet is ready: " + (baseUrl.isBlank() ? local : baseUrl) + " (stop with Ctrl-C)");
    }
}
