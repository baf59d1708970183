package no.tunet.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/** Asks for pages that anybody may see, so that their classes get into the class cache. */
final class Rehearsal {
    private static final List<String> PAGES = List.of("", "logg-inn", "finnes-ikke");

    private Rehearsal() {}

    static void walk(String address) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String page : PAGES) {
                client.send(
                        HttpRequest.newBuilder(URI.create(address + page)).build(),
                        HttpResponse.BodyHandlers.discarding());
            }
        } catch (IOException e) {
            System.err.println("The rehearsal ended early: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
