package no.tunet;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.tunet.kernel.Language;
import no.tunet.ui.View;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Everybody in the demonstration follows every link: none leads to a dead end, no page is without a link to it, what was typed before a session ended comes
 * back, and axe finds nothing on any page in the three languages, wide, narrow and dark. Pages that look alike are looked at once.
 */
@DemoTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageJourney {
    private static final int OF_EACH_KIND = 3;
    private static final int BROWSERS = 2;
    private static final String NEVER_POSTED = "/dager/frakoblet";
    private static final String TYPED = "Skrevet før økten gikk ut";

    /** Pages of what nobody in the demonstration is doing; those who walk the path in other journeys look at them. */
    private static final Set<String> OF_RARE_WORK = Set.of(
            "/avtaler/{id}/endring/avslag",
            "/avtaler/{id}/oppsigelse",
            "/behov/{id}/innsending",
            "/evalueringer/{id}/forslag",
            "/forste-administrator/{secret}",
            "/godkjenning/soknad/svar",
            "/maned/utkast/{agreement}/{month}",
            "/maned/{id}/linjer/{number}/forklaring",
            "/nytt-passord/{secret}",
            "/overleveringer/{id}",
            "/piloter/innlesing/{id}",
            "/plasseringer/{id}/politiattest",
            "/register/tilbakemelding/{id}",
            "/register/varsel",
            "/register/varsel/sendt",
            "/register/varsel/stoppet",
            "/register/varsel/{token}",
            "/sammenligninger/{id}/signering",
            "/sammenligninger/{id}/tilbud/nytt",
            "/tilbakemeldinger/{id}");

    @LocalServerPort
    private int port;

    @Autowired
    private DemoPeople people;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping pages;

    private final Map<DemoPeople.Somebody, List<Crawl.Met>> met = new LinkedHashMap<>();

    /** A page to look at, and as whom. */
    private record Sight(DemoPeople.Somebody who, String path) {
        String where() {
            return who.name() + " " + Crawl.kindOf(path) + ": ";
        }
    }

    @BeforeAll
    void everybodyFollowsEveryLink() {
        people.speak(Language.NB);
        var everybody = people.oneInEachRole();
        try (var threads = Executors.newFixedThreadPool(BROWSERS)) {
            var walks = everybody.stream()
                    .map(who -> CompletableFuture.supplyAsync(
                            () -> Crawl.from(port, who.session(), OF_EACH_KIND, who.starts()), threads))
                    .toList();
            IntStream.range(0, walks.size())
                    .forEach(i -> met.put(everybody.get(i), walks.get(i).join()));
        }
    }

    @Test
    void noLinkLeadsToADeadEnd() {
        var faults = new ArrayList<String>();
        met.forEach((who, all) -> all.stream()
                .filter(page -> page.status() != 200
                        && (page.path().equals("/") || !page.from().equals(Crawl.START)))
                .forEach(page -> faults.add(
                        who.name() + ": " + page.status() + " " + page.path() + " linked from " + page.from())));
        assertThat(faults).isEmpty();
    }

    @Test
    void noPageIsWithoutALinkToIt() {
        Set<String> paths = met.values().stream()
                .flatMap(List::stream)
                .filter(page -> page.status() == 200)
                .map(page -> page.path().replaceAll("\\?.*", ""))
                .collect(Collectors.toSet());
        var unknown = new ArrayList<String>();
        pages.getHandlerMethods().forEach((info, handler) -> {
            if (showsAPage(info, handler)
                    && info.getPathPatternsCondition().getPatterns().stream()
                            .noneMatch(pattern ->
                                    paths.stream().anyMatch(path -> pattern.matches(PathContainer.parsePath(path))))) {
                unknown.addAll(info.getPatternValues());
            }
        });
        assertThat(unknown).isSubsetOf(OF_RARE_WORK);
    }

    private static boolean showsAPage(RequestMappingInfo info, HandlerMethod handler) {
        Class<?> answer = handler.getMethod().getReturnType();
        return handler.getBeanType().getPackageName().startsWith("no.tunet")
                && info.getMethodsCondition().getMethods().contains(RequestMethod.GET)
                && (answer == View.class || answer == Object.class);
    }

    @Test
    void whatWasTypedBeforeTheSessionEndedComesBackOnEveryForm() {
        var lost = new ArrayList<String>();
        var kinds = new HashSet<String>();
        met.forEach((who, all) -> all.forEach(page -> {
            var fields = page.page()
                    .filter(shown -> !page.kind().equals(NEVER_POSTED))
                    .map(EveryPageJourney::textFields)
                    .orElse(Set.of());
            if (page.status() == 200 && who.person().isPresent() && !fields.isEmpty() && kinds.add(page.kind())) {
                String back = page.path() + (page.path().contains("?") ? "&" : "?") + "gjenopprett="
                        + people.interrupted(who.person().get(), page.path(), fields, TYPED);
                var again = Crawl.from(port, who.session(), 0, List.of(back)).getFirst();
                fields.stream()
                        .filter(name -> again.page().stream()
                                .noneMatch(shown -> shown.select("[name=\"" + name + "\"]").stream()
                                        .anyMatch(field -> field.val().equals(TYPED))))
                        .forEach(name -> lost.add(page.kind() + " " + name));
            }
        }));
        assertThat(lost).isEmpty();
    }

    private static Set<String> textFields(Document page) {
        return page
                .select(
                        "main form[method=post] :is(textarea, input:not([type]), input[type=text]):not([form], .unseen *)")
                .stream()
                .map(field -> field.attr("name"))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource
    void noPageKeepsAnybodyOut(Language language) {
        people.speak(language);
        var left = new ConcurrentLinkedQueue<>(worthLooking(language));
        try (var threads = Executors.newFixedThreadPool(BROWSERS)) {
            var looking = IntStream.range(0, BROWSERS)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> Browser.apart(chromium -> look(chromium, left, language)), threads))
                    .toList();
            assertThat(looking.stream().flatMap(found -> found.join().stream()).toList())
                    .isEmpty();
        }
    }

    /**
     * One page of each kind, and the pages that together have every shape of element that was met anywhere; once the first language has shown that the
     * shapes are sound, the others are looked at for their words, on one page of each kind.
     */
    private List<Sight> worthLooking(Language language) {
        var kinds = new HashSet<String>();
        var known = new HashSet<String>();
        var sights = new ArrayList<Sight>();
        met.forEach((who, all) -> all.forEach(page -> page.page().ifPresent(document -> {
            if (page.status() == 200) {
                boolean newKind = kinds.add(page.kind());
                boolean newShape = known.addAll(shapes(document));
                if (newKind || newShape && language == Language.NB) {
                    sights.add(new Sight(who, page.path()));
                }
            }
        })));
        return sights;
    }

    private static Set<String> shapes(Document page) {
        return page.select("main *").stream()
                .map(e -> e.tagName() + "." + e.className() + e.attr("type") + e.attr("role"))
                .collect(Collectors.toSet());
    }

    private List<String> look(
            com.microsoft.playwright.Browser chromium, ConcurrentLinkedQueue<Sight> left, Language language) {
        var faults = new ArrayList<String>();
        BrowserContext visitor = chromium.newContext(
                new com.microsoft.playwright.Browser.NewContextOptions().setLocale(language.code()));
        Axe.bring(visitor);
        Page page = visitor.newPage();
        page.onConsoleMessage(message -> faults.add(page.url() + " in the console: " + message.text()));
        for (Sight sight = left.poll(); sight != null; sight = left.poll()) {
            String where = language + " " + sight.where();
            visitor.clearCookies();
            Browser.signIn(visitor, sight.who().session(), port);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            page.navigate("http://127.0.0.1:" + port + sight.path());
            page.evaluate("document.querySelectorAll('main details').forEach(d => d.open = true)");
            Axe.faults(page, language == Language.NB).forEach(fault -> faults.add(where + fault));
            if (language == Language.NB) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
                Axe.contrast(page).forEach(fault -> faults.add(where + "dark: " + fault));
            }
        }
        return faults;
    }
}
