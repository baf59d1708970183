package no.tunet.ui.gallery;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import no.tunet.kernel.Language;

/** Every component on one page, served under the same content security policy as the program. */
final class Gallery implements AutoCloseable {
    static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                    + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; manifest-src 'self'; worker-src 'self'";

    private static final TemplateEngine ENGINE = TemplateEngine.create(
            new Both(Path.of("src/test/jte"), Path.of("src/main/jte")),
            Path.of("target", "jte-gallery"),
            ContentType.Html);
    private final HttpServer server;

    static {
        ENGINE.setTrimControlStructures(true);
    }

    Gallery() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    String address(Language language, String state) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + language.code() + "/" + state;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
        if (path.startsWith("/assets/")) {
            asset(exchange, path);
        } else if (path.matches("/(nb|nn|en)/\\w+")) {
            String[] parts = path.split("/");
            send(
                    exchange,
                    "text/html;charset=utf-8",
                    render(Language.of(parts[1]), parts[2]).getBytes(StandardCharsets.UTF_8));
        } else {
            exchange.sendResponseHeaders(404, -1);
        }
        exchange.close();
    }

    String render(Language language, String state) {
        var form = state.equals("errors") ? Samples.wrongForm() : Samples.form();
        Map<String, Object> parameters = Map.of("page", Samples.page(language), "form", form);
        render("gallery/page.jte", parameters);
        return render("gallery/page.jte", parameters);
    }

    static String render(String template, Map<String, Object> parameters) {
        var output = new StringOutput();
        ENGINE.render(template, parameters, output);
        return output.toString();
    }

    private static void asset(HttpExchange exchange, String path) throws IOException {
        Path file = Path.of("target/classes/static" + path);
        String type = path.endsWith(".css")
                ? "text/css"
                : path.endsWith(".js") ? "text/javascript" : path.endsWith(".svg") ? "image/svg+xml" : "font/woff2";
        send(exchange, type, Files.readAllBytes(file));
    }

    private static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** Templates of the tests first, then those of the program. */
    private record Both(DirectoryCodeResolver tests, DirectoryCodeResolver program) implements CodeResolver {
        Both(Path tests, Path program) {
            this(new DirectoryCodeResolver(tests), new DirectoryCodeResolver(program));
        }

        private DirectoryCodeResolver of(String name) {
            return tests.exists(name) ? tests : program;
        }

        @Override
        public String resolve(String name) {
            return of(name).resolve(name);
        }

        @Override
        public boolean exists(String name) {
            return of(name).exists(name);
        }

        @Override
        public long getLastModified(String name) {
            return of(name).getLastModified(name);
        }

        @Override
        public List<String> resolveAllTemplateNames() {
            return tests.resolveAllTemplateNames();
        }
    }
}
