package no.tunet.exchange.intake;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Fetches a file from another register. Only over http or https, only from the hosts the operator named, never from an address inside our own network
 * unless the operator said so, and no redirect is followed.
 */
@Component
class Remote {
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final List<String> hosts;
    private final boolean insideAllowed;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(3))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    Remote(
            @Value("${tunet.hsds.hosts:}") String hosts,
            @Value("${tunet.hsds.inside-allowed:false}") boolean insideAllowed) {
        this.hosts = Arrays.stream(hosts.split(","))
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .filter(host -> !host.isEmpty())
                .toList();
        this.insideAllowed = insideAllowed;
    }

    List<String> hosts() {
        return hosts;
    }

    Decision<byte[]> fetch(String typed) {
        URI address;
        try {
            address = URI.create(typed.strip());
        } catch (IllegalArgumentException e) {
            return Decision.refused(Reason.of("exchange.reason.address"));
        }
        if (!List.of("http", "https")
                        .contains(String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT))
                || address.getHost() == null
                || address.getUserInfo() != null) {
            return Decision.refused(Reason.of("exchange.reason.address"));
        }
        String host = address.getPort() < 0 ? address.getHost() : address.getHost() + ":" + address.getPort();
        if (!hosts.contains(host.toLowerCase(Locale.ROOT))) {
            return Decision.refused(Reason.of("exchange.reason.host", host));
        }
        return inside(address.getHost()) ? Decision.refused(Reason.of("exchange.reason.inside", host)) : get(address);
    }

    private boolean inside(String host) {
        try {
            return !insideAllowed
                    && Arrays.stream(InetAddress.getAllByName(host)).anyMatch(Remote::isInside);
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static boolean isInside(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean uniqueLocal = bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
        boolean shared = bytes.length == 4 && (bytes[0] & 0xff) == 100 && (bytes[1] & 0xc0) == 64;
        return uniqueLocal
                || shared
                || address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
    }

    private Decision<byte[]> get(URI address) {
        var request = HttpRequest.newBuilder(address)
                .timeout(LIMIT)
                .header("Accept", "application/json, text/csv")
                .GET()
                .build();
        var underway = client.sendAsync(
                request,
                HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), TableFile.LARGEST));
        try {
            var answer = underway.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
            return answer.statusCode() == 200
                    ? Decision.accepted(answer.body())
                    : Decision.refused(Reason.of("exchange.reason.answer", answer.statusCode()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Decision.refused(Reason.of("exchange.reason.no-answer"));
        } catch (ExecutionException e) {
            return Decision.refused(Reason.of(
                    e.getCause() instanceof IOException io
                                    && String.valueOf(io.getMessage()).contains("capacity")
                            ? "exchange.reason.remote-large"
                            : "exchange.reason.no-answer"));
        } catch (TimeoutException e) {
            return Decision.refused(Reason.of("exchange.reason.no-answer"));
        } finally {
            underway.cancel(true);
        }
    }
}
