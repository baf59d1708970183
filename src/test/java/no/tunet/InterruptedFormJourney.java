package no.tunet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import no.tunet.access.domain.Token;
import no.tunet.access.session.Sessions;
import no.tunet.kernel.Language;
import no.tunet.ui.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A farmer is writing a long report when the session ends: signing in again brings the report back, to nobody else. */
@DemoTest
class InterruptedFormJourney {
    private static final String WHAT = "Ho glei på isen ved låven og slo kneet. Vi sat saman til det gjekk over. 🐄";

    @LocalServerPort
    private int port;

    @Autowired
    private DemoPeople people;

    @Autowired
    private Sessions sessions;

    @Autowired
    private Texts texts;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aSessionThatEndsInTheMiddleOfAFormLosesNothing(boolean javaScript) {
        people.speak(Language.NN);
        try (var espen = Browser.visitor(Language.NN, 390, javaScript);
                var hulda = Browser.visitor(Language.NN)) {
            var page = espen.newPage();
            page.navigate("http://127.0.0.1:" + port + "/logg-inn");
            press(page, "Espen Eventyr");
            page.navigate("http://127.0.0.1:" + port + "/hendelser/ny");
            field(page, "what").fill(WHAT);
            field(page, "done").fill("Ringde dottera.");
            page.locator("[name=grade]").nth(1).check();
            String subject = page.locator("[name=subject] option").nth(1).getAttribute("value");
            page.locator("[name=subject]").selectOption(subject);
            end(espen);
            send(page);
            assertThat(page.locator("main")).containsText(text("access.signin.form-waits"));
            String signIn = page.url();

            var other = hulda.newPage();
            other.navigate(signIn);
            press(other, "Hulda Haugtussa");
            assertThat(field(other, "what")).hasValue("");

            press(page, "Espen Eventyr");
            assertThat(page.locator("main")).containsText(text("ui.form.restored"));
            assertThat(field(page, "what")).hasValue(WHAT);
            assertThat(field(page, "done")).hasValue("Ringde dottera.");
            assertThat(page.locator("[name=grade]").nth(1)).isChecked();
            assertThat(page.locator("[name=subject]")).hasValue(subject);

            page.locator("[name=kind]").first().check();
            send(page);
            assertThat(page).hasURL(Pattern.compile(".*/hendelser/[0-9a-f-]{36}"));
            assertThat(page.locator("main")).containsText(WHAT);
        }
    }

    private void end(BrowserContext visitor) {
        visitor.cookies().stream()
                .filter(cookie -> cookie.name.equals("tunet_session"))
                .forEach(cookie -> sessions.end(new Token(cookie.value)));
    }

    private static void press(Page page, String person) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(person)))
                .first()
                .click();
        page.waitForLoadState();
    }

    private void send(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text("placement.incident.send")))
                .click();
        page.waitForLoadState();
    }

    private static Locator field(Page page, String name) {
        return page.locator("main [name='" + name + "']");
    }

    private String text(String key) {
        return texts.text(Language.NN, key);
    }
}
