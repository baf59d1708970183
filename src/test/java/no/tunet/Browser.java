package no.tunet;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.tunet.kernel.Language;

/** One Chromium per test run, which ends with the JVM. Each journey gets a context of its own: width, language, with or without JavaScript. */
public final class Browser {
    /** Where screenshots and downloads of the journeys go. */
    public static final Path OUTPUT = Path.of("target", "browser");

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage",
            "--force-color-profile=srgb");

    private static final Playwright PLAYWRIGHT = start();
    private static final com.microsoft.playwright.Browser CHROMIUM = launch(PLAYWRIGHT);

    private Browser() {}

    /** A new visitor 1280 pixels wide, with JavaScript, reading this language. */
    public static BrowserContext visitor(Language language) {
        return visitor(language, 1280, true);
    }

    public static BrowserContext visitor(Language language, int width, boolean javaScript) {
        BrowserContext context = CHROMIUM.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale(language.code())
                .setJavaScriptEnabled(javaScript)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                .setViewportSize(width, 900));
        context.setDefaultTimeout(15_000);
        return context;
    }

    /** A visitor whose screen is dark. */
    public static BrowserContext inTheDark(Language language) {
        return CHROMIUM.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale(language.code())
                .setColorScheme(com.microsoft.playwright.options.ColorScheme.DARK)
                .setViewportSize(1280, 900));
    }

    /** Lets a visitor go on as the person this session belongs to, on the application at this port. */
    public static BrowserContext signIn(BrowserContext visitor, jakarta.servlet.http.Cookie session, int port) {
        visitor.addCookies(
                List.of(new Cookie(session.getName(), session.getValue()).setUrl("http://127.0.0.1:" + port)));
        return visitor;
    }

    /** Work in a Chromium of its own, which ends with it: a thread beside the others needs one. */
    public static <T> T apart(Function<com.microsoft.playwright.Browser, T> work) {
        try (Playwright playwright = start();
                var chromium = launch(playwright)) {
            return work.apply(chromium);
        }
    }

    /** A picture of the whole page under {@code target/browser}. */
    public static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(OUTPUT.resolve(name + ".png"))
                .setFullPage(true));
    }

    private static com.microsoft.playwright.Browser launch(Playwright playwright) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("tunet.chromium", "/usr/bin/chromium")))
                        .setHeadless(true)
                        .setEnv(home())
                        .setArgs(FLAGS));
    }

    private static Playwright start() {
        var environment = new HashMap<>(home());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        return Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    }

    private static Map<String, String> home() {
        try {
            Path home = Files.createDirectories(OUTPUT.resolve("home")).toAbsolutePath();
            var environment = new HashMap<>(System.getenv());
            for (String name :
                    List.of("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR")) {
                environment.put(name, home.toString());
            }
            return environment;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
