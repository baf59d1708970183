package no.tunet.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import no.tunet.kernel.OrgNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A form asks the register and goes on, whatever the register does. */
class LookUpTests {
    private static final OrgNumber FARM = new OrgNumber("310020001");
    private static final Path SAMPLES = Path.of("../shared/data/samples");

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-05T10:00:00Z"));
    private final ConcurrentHashMap<String, Answering> answers = new ConcurrentHashMap<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch over = new CountDownLatch(1);
    private final Fetch fetch = new Fetch();
    private HttpServer server;
    private Enterprises enterprises;

    private interface Answering {
        void answer(HttpExchange exchange) throws IOException, InterruptedException;
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            try (exchange) {
                answers.getOrDefault(exchange.getRequestURI().toString(), status(404, ""))
                        .answer(exchange);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        server.start();
        var address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api/");
        enterprises =
                new Enterprises(new Enhetsregisteret(address, fetch, new Breaker(now::get)), new Memory(now::get));
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
        fetch.close();
    }

    @Test
    void theRecordedShapesAreUnderstood() throws IOException {
        assumeTrue(Files.isDirectory(SAMPLES), "the recorded shapes are not here");
        answers.put("/api/enheter/310020001", status(200, sample("brreg_enhet_enk.json")));
        answers.put("/api/enheter/310020036", status(200, sample("brreg_slettet_enhet.json")));
        answers.put("/api/underenheter/310020044", status(200, sample("brreg_underenhet.json")));
        answers.put(
                "/api/underenheter?size=20&overordnetEnhet=310020001",
                status(200, "{\"_embedded\":{\"underenheter\":[" + sample("brreg_underenhet.json") + "]}}"));
        var found = (LookUp.Found) enterprises.lookUp(FARM);
        assertThat(found.name()).isEqualTo("FIKTIVTUNET GARD");
        assertThat(found.form()).isEqualTo("ENK");
        assertThat(found.address()).contains(new LookUp.Municipality("4649", "STAD"));
        assertThat(found.branches()).extracting(LookUp.Branch::name).containsExactly("FIKTIVTUNET GARD AVD DAGTILBOD");
        assertThat(enterprises.lookUp(new OrgNumber("310020036")))
                .isEqualTo(new LookUp.Deleted("FIKTIV SLETTA EINING", LocalDate.of(2024, 5, 1)));
        assertThat(enterprises.lookUp(new OrgNumber("310020044")))
                .isInstanceOfSatisfying(
                        LookUp.Found.class,
                        branch -> assertThat(branch.branchOf()).contains(FARM));
    }

    @Test
    void aNumberTheRegisterDoesNotHaveIsUnknown() {
        assertThat(enterprises.lookUp(FARM)).isEqualTo(new LookUp.Unknown());
    }

    @Test
    void factsAreRememberedForADay() {
        answers.put("/api/enheter/310020001", status(200, unit("310020001")));
        enterprises.lookUp(FARM);
        int before = asked.get();
        enterprises.lookUp(FARM);
        assertThat(asked.get()).isEqualTo(before);
        now.updateAndGet(instant -> instant.plus(Duration.ofHours(25)));
        enterprises.lookUp(FARM);
        assertThat(asked.get()).isGreaterThan(before);
    }

    @Test
    void aRegisterThatHangsIsNotWaitedFor() {
        answers.put("/api/enheter/310020001", exchange -> over.await());
        assertSlow();
    }

    @Test
    void aRegisterThatHangsInTheMiddleOfItsAnswerIsNotWaitedFor() {
        answers.put("/api/enheter/310020001", exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            over.await();
        });
        assertSlow();
    }

    private void assertSlow() {
        long start = System.nanoTime();
        assertThat(enterprises.lookUp(FARM)).isEqualTo(new LookUp.Unavailable(LookUp.Trouble.SLOW));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void aBranchListThatHangsDoesNotHideTheEnterprise() {
        answers.put("/api/enheter/310020001", status(200, unit("310020001")));
        answers.put("/api/underenheter?size=20&overordnetEnhet=310020001", exchange -> over.await());
        assertThat(enterprises.lookUp(FARM)).isInstanceOf(LookUp.Found.class);
    }

    @Test
    void aFailingRegisterIsLeftInPeaceAndAskedAgainLater() {
        answers.put("/api/enheter/310020001", status(500, "oops"));
        for (int i = 0; i < 3; i++) {
            assertThat(enterprises.lookUp(FARM)).isEqualTo(new LookUp.Unavailable(LookUp.Trouble.FAILED));
        }
        int before = asked.get();
        assertThat(enterprises.lookUp(FARM)).isEqualTo(new LookUp.Unavailable(LookUp.Trouble.RESTING));
        assertThat(asked.get()).isEqualTo(before);
        answers.put("/api/enheter/310020001", status(200, unit("310020001")));
        now.updateAndGet(instant -> instant.plusSeconds(31));
        assertThat(enterprises.lookUp(FARM)).isInstanceOf(LookUp.Found.class);
    }

    @Test
    void whatIsNotAnAnswerToTheQuestionIsNotBelieved() {
        for (String body : new String[] {
            "<html>", "", "[]", "null", unit("310020028"), "{\"organisasjonsnummer\":\"310020001\"}", "[".repeat(90_000)
        }) {
            now.updateAndGet(instant -> instant.plusSeconds(60));
            answers.put("/api/enheter/310020001", status(200, body));
            assertThat(enterprises.lookUp(FARM))
                    .as(body.substring(0, Math.min(40, body.length())))
                    .isEqualTo(new LookUp.Unavailable(LookUp.Trouble.GARBLED));
        }
    }

    @Test
    void anEndlessAnswerIsCutOff() {
        answers.put("/api/enheter/310020001", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] blanks = " ".repeat(65_536).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 10_000; i++) {
                exchange.getResponseBody().write(blanks);
            }
        });
        assertThat(enterprises.lookUp(FARM)).isEqualTo(new LookUp.Unavailable(LookUp.Trouble.GARBLED));
    }

    @Test
    void noRedirectIsFollowed() {
        for (String target : new String[] {"file:///etc/passwd", "http://127.0.0.1:1/", "/api/enheter/310020028"}) {
            now.updateAndGet(instant -> instant.plusSeconds(60));
            answers.put("/api/enheter/310020001", exchange -> {
                exchange.getResponseHeaders().add("Location", target);
                exchange.sendResponseHeaders(302, -1);
            });
            assertThat(enterprises.lookUp(FARM)).isEqualTo(new LookUp.Unavailable(LookUp.Trouble.FAILED));
        }
    }

    @Test
    void aRegisterThatIsNotThereIsNoAnswer() {
        server.stop(0);
        assertThat(enterprises.lookUp(FARM)).isInstanceOf(LookUp.Unavailable.class);
    }

    @Test
    void onlyWebAddressesAreRegisters() {
        for (String address : new String[] {"file:///tmp/register", "ftp://example.invalid", "register"}) {
            assertThatThrownBy(() -> new Enhetsregisteret(URI.create(address), fetch, new Breaker(now::get)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void withoutARegisterTheFictionalEnterprisesAreThereAndNothingElseIsClaimed() {
        var offline = new Enterprises(new FictionalRegister(), new Memory(now::get));
        assertThat(offline.lookUp(new OrgNumber("310047007")))
                .isInstanceOfSatisfying(
                        LookUp.Found.class, farm -> assertThat(farm.branches()).hasSize(1));
        assertThat(offline.lookUp(new OrgNumber("310047651"))).isInstanceOf(LookUp.Deleted.class);
        assertThat(offline.lookUp(FARM)).isEqualTo(new LookUp.Unavailable(LookUp.Trouble.NOT_CONNECTED));
    }

    private static String unit(String number) {
        return """
                {"organisasjonsnummer":"%s","navn":"TROLLTUN","organisasjonsform":{"kode":"ENK"},"ukjent":[1,2]}""".formatted(number);
    }

    private static String sample(String file) throws IOException {
        return Files.readString(SAMPLES.resolve(file));
    }

    private static Answering status(int status, String body) {
        return exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            if (bytes.length > 0) {
                exchange.getResponseBody().write(bytes);
            }
        };
    }
}
