package no.tunet.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import no.tunet.kernel.Decision;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody can make Tunet ask where it should not. */
class RemoteTests {
    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;
    private String host;

    @BeforeEach
    void start() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/file", exchange -> {
            asked.incrementAndGet();
            byte[] body = "navn\nDag".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.createContext("/away", exchange -> {
            exchange.getResponseHeaders().add("Location", "http://169.254.169.254/latest");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.createContext("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] much = new byte[1024 * 1024];
            try (exchange) {
                for (int i = 0; i < 100; i++) {
                    exchange.getResponseBody().write(much);
                }
            }
        });
        server.start();
        host = "127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aNamedHostIsAsked() {
        assertThat(new Remote(host, true).fetch("http://" + host + "/file"))
                .isInstanceOfSatisfying(
                        Decision.Accepted.class,
                        file -> assertThat((byte[]) file.state()).isNotEmpty());
    }

    @Test
    void aHostInsideOurOwnNetworkIsNotAskedEvenWhenItIsNamed() {
        assertThat(code(new Remote(host, false), "http://" + host + "/file")).isEqualTo("exchange.reason.inside");
        assertThat(asked.get()).isZero();
    }

    @Test
    void noRedirectIsFollowedAndAnEndlessFileIsCutOff() {
        var remote = new Remote(host, true);
        assertThat(code(remote, "http://" + host + "/away")).isEqualTo("exchange.reason.answer");
        assertThat(code(remote, "http://" + host + "/endless")).isEqualTo("exchange.reason.remote-large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "jar:http://x!/",
                "http://user@register.invalid/x",
                "http:///x",
                "register.invalid/x",
                "http://[::1/",
                "http://other.invalid/x",
                "http://register.invalid:8080/x",
                "http://2130706433/",
                ""
            })
    void anyOtherAddressIsRefused(String address) {
        assertThat(code(new Remote("register.invalid", true), address))
                .isIn("exchange.reason.address", "exchange.reason.host");
    }

    private static String code(Remote remote, String address) {
        return ((Decision.Refused<byte[]>) remote.fetch(address))
                .reasons()
                .getFirst()
                .code();
    }
}
