package no.tunet;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Follows every link a signed-in person can see, a few of each kind, and keeps what was met. Reads only: GET and nothing else. */
public final class Crawl {
    /** Where a page was met that no link led to. */
    static final String START = "the start";

    private static final int MOST = 600;

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    private final String site;
    private final Cookie session;
    private final int ofEachKind;
    private final Map<String, Integer> kinds = new HashMap<>();
    private final Set<String> known = new HashSet<>();

    private Crawl(int port, Cookie session, int ofEachKind) {
        this.site = "http://127.0.0.1:" + port;
        this.session = session;
        this.ofEachKind = ofEachKind;
    }

    /** One page that was met: its address, the link's page of origin, the status, and the page when it is HTML. */
    public record Met(String path, String from, int status, Optional<Document> page) {
        /** The address with ids and queries left out: pages of one kind look alike. */
        public String kind() {
            return kindOf(path);
        }
    }

    /** Everything within reach of these addresses. */
    public static List<Met> from(int port, Cookie session, String... starts) {
        return from(port, session, 2, List.of(starts));
    }

    /** Everything within reach of these addresses, this many of each kind. */
    public static List<Met> from(int port, Cookie session, int ofEachKind, List<String> starts) {
        return new Crawl(port, session, ofEachKind).walk(starts);
    }

    public static String kindOf(String path) {
        return path.replaceAll("[?#].*", "")
                .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "*")
                .replaceAll("/\\d+(-\\d+)*(?=/|$)", "/*");
    }

    private List<Met> walk(List<String> starts) {
        var queue = new ArrayDeque<String[]>();
        for (String start : starts) {
            queue.add(new String[] {start, START});
        }
        var met = new ArrayList<Met>();
        while (!queue.isEmpty() && met.size() < MOST) {
            String[] next = queue.poll();
            Met page = visit(next[0], next[1]);
            met.add(page);
            page.page()
                    .ifPresent(document -> document.select("a[href], form[method=get][action]:has([type=submit])")
                            .forEach(link -> {
                                String path = address(link);
                                if (path.startsWith("/")
                                        && known.add(path)
                                        && kinds.merge(kindOf(path), 1, Integer::sum) <= ofEachKind) {
                                    queue.add(new String[] {path, page.path()});
                                }
                            }));
        }
        return met;
    }

    /** Where a link leads, or a form when its button is pressed as it stands. */
    private static String address(Element link) {
        if (link.hasAttr("href")) {
            return link.attr("href").replaceAll("#.*", "");
        }
        String fields = link.select("input[type=hidden], input[checked], option[selected]").stream()
                .map(field -> (field.hasAttr("name") ? field : field.parent()).attr("name") + "="
                        + URLEncoder.encode(field.attr("value"), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return link.attr("action") + "?" + fields;
    }

    private Met visit(String path, String from) {
        try {
            var request = HttpRequest.newBuilder(URI.create(site + path))
                    .header("Cookie", session.getName() + "=" + session.getValue())
                    .build();
            var response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            boolean html =
                    response.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
            return new Met(
                    path,
                    from,
                    response.statusCode(),
                    html
                            ? Optional.of(Jsoup.parse(new String(response.body(), StandardCharsets.UTF_8)))
                            : Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
