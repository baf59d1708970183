package no.tunet.enterprise;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Fetches one small JSON document with a limit on time and size, and follows no redirect. */
final class Fetch implements AutoCloseable {
    private static final long LARGEST = 256 * 1024;
    private static final Duration CONNECTING = Duration.ofSeconds(1);

    /** What came back. */
    record Reply(int status, byte[] body) {}

    /** Nothing usable came back. */
    static final class NoReply extends Exception {
        private static final long serialVersionUID = 1L;
        private final LookUp.Trouble trouble;

        NoReply(LookUp.Trouble trouble) {
            super(trouble.name());
            this.trouble = trouble;
        }

        LookUp.Trouble trouble() {
            return trouble;
        }
    }

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECTING)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** The limit holds for the whole answer, the last byte included. */
    Reply get(URI address, Duration limit) throws NoReply {
        var request = HttpRequest.newBuilder(address)
                .header("Accept", "application/json")
                .timeout(limit)
                .GET()
                .build();
        var underway = client.sendAsync(
                request, HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), LARGEST));
        try {
            var response = underway.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return new Reply(response.statusCode(), response.body());
        } catch (TimeoutException e) {
            throw new NoReply(LookUp.Trouble.SLOW);
        } catch (ExecutionException e) {
            throw new NoReply(trouble(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoReply(LookUp.Trouble.FAILED);
        } finally {
            underway.cancel(true);
        }
    }

    private static LookUp.Trouble trouble(ExecutionException e) {
        if (e.getCause() instanceof HttpTimeoutException) {
            return LookUp.Trouble.SLOW;
        }
        return e.getCause() instanceof IOException io
                        && String.valueOf(io.getMessage()).contains("capacity")
                ? LookUp.Trouble.GARBLED
                : LookUp.Trouble.FAILED;
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
