package no.tunet.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;

/**
 * Asks the running program for pages at a steady rate, whether it keeps up or not, and prints how long they took. The time of a page counts
 * from when it was due, so that waiting in line is not left out.
 */
final class Load {
    private static final int PER_SECOND = 100;
    private static final Duration WARM_UP = Duration.ofSeconds(20);

    private Load() {}

    /** One kind of page: whose session asks, and for which addresses. */
    private record Page(String name, List<Visit> visits) {}

    private record Visit(String token, String path) {}

    private record Seen(String page, long nanos, int status) {}

    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0], "postgres");
        URI address = URI.create(arguments[1]);
        String pid = arguments[2];
        Duration measured = Duration.ofSeconds(Long.parseLong(arguments[3]));
        signInAgain(home);
        var pages = pages(home);
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            run(client, address, pages, WARM_UP);
            var seen = run(client, address, pages, measured);
            print(seen);
        }
        System.out.println("Program: " + memory(pid));
    }

    /** The world may have been generated long ago, and sessions end. */
    private static void signInAgain(Path home) throws Exception {
        try (Connection connection = Generate.asSuperuser(home);
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update access.session set started_at = now(), seen_at = now() where ended_at is null");
        }
    }

    private static List<Page> pages(Path home) throws Exception {
        var coordinators = new ArrayList<Visit>();
        var farmers = new ArrayList<Visit>();
        var search = new ArrayList<Visit>();
        for (int i = 0; i < 40; i++) {
            coordinators.add(new Visit(Register.COORDINATOR + i, "/"));
            farmers.add(new Visit(Register.FARMER + i, "/dager"));
            search.add(new Visit(Register.COORDINATOR + i, "/garder"));
            search.add(new Visit(Register.COORDINATOR + i, "/garder?ord=hestar"));
        }
        return List.of(
                new Page("farm list", search),
                new Page("My work", coordinators),
                new Page("attendance", farmers),
                new Page("agreement", agreements(home)));
    }

    private static List<Visit> agreements(Path home) throws Exception {
        var visits = new ArrayList<Visit>();
        try (Connection connection = Generate.asSuperuser(home);
                var statement = connection.prepareStatement("""
                        select a.id from agreement.agreement a join access.session s on s.token_hash = sha256(?::bytea)
                        join party.membership m on m.id = s.membership_id and m.organisation_id = a.buyer_id limit 3""")) {
            for (int i = 0; i < 40; i++) {
                statement.setString(1, Register.COORDINATOR + i);
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        visits.add(new Visit(Register.COORDINATOR + i, "/avtaler/" + rows.getString(1)));
                    }
                }
            }
        }
        return visits;
    }

    private static ConcurrentLinkedQueue<Seen> run(HttpClient client, URI address, List<Page> pages, Duration length) {
        var seen = new ConcurrentLinkedQueue<Seen>();
        var random = new SplittableRandom(7);
        int wanted = (int) (length.toSeconds() * PER_SECOND);
        var sending = new ArrayList<CompletableFuture<?>>(wanted);
        long start = System.nanoTime();
        for (int i = 0; i < wanted; i++) {
            long due = start + i * (1_000_000_000L / PER_SECOND);
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            var page = pages.get(i % pages.size());
            var visit = page.visits().get(random.nextInt(page.visits().size()));
            var request = HttpRequest.newBuilder(address.resolve(visit.path()))
                    .header("Cookie", "tunet_session=" + visit.token())
                    .header("Accept-Language", "nb")
                    .timeout(Duration.ofSeconds(30))
                    .build();
            var sent = client.sendAsync(request, HttpResponse.BodyHandlers.discarding())
                    .whenComplete((answer, failure) -> {
                        seen.add(new Seen(
                                page.name(), System.nanoTime() - due, failure == null ? answer.statusCode() : 0));
                    });
            sending.add(sent);
        }
        CompletableFuture.allOf(sending.toArray(CompletableFuture[]::new))
                .exceptionally(failure -> null)
                .join();
        return seen;
    }

    private static void print(Iterable<Seen> all) {
        Map<String, List<Long>> times = new TreeMap<>();
        Map<String, Integer> others = new TreeMap<>();
        for (var seen : all) {
            times.computeIfAbsent(seen.page(), p -> new ArrayList<>()).add(seen.nanos());
            if (seen.status() != 200) {
                others.merge(seen.page(), 1, Integer::sum);
            }
        }
        System.out.println("| page | requests | not 200 | p50 ms | p90 ms | p99 ms | most ms |");
        System.out.println("|---|---|---|---|---|---|---|");
        times.forEach((page, nanos) -> {
            nanos.sort(null);
            System.out.printf(
                    "| %s | %d | %d | %.1f | %.1f | %.1f | %.1f |%n",
                    page,
                    nanos.size(),
                    others.getOrDefault(page, 0),
                    at(nanos, 0.50),
                    at(nanos, 0.90),
                    at(nanos, 0.99),
                    at(nanos, 1.0));
        });
    }

    private static double at(List<Long> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * (sorted.size() - 1)))) / 1e6;
    }

    private static String memory(String pid) throws java.io.IOException {
        try (var lines = Files.lines(Path.of("/proc", pid, "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS") || line.startsWith("VmHWM"))
                    .map(line -> line.replaceAll("\\s+", " "))
                    .reduce((a, b) -> a + ", " + b)
                    .orElse("");
        }
    }
}
