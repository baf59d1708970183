package no.tunet;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.regex.Pattern;
import no.tunet.kernel.Language;

/** Takes the picture in README.md of a running program with demonstration data: its address, the button to press, the file to write. */
final class PictureForReadme {
    private PictureForReadme() {}

    public static void main(String[] arguments) {
        try (var visitor = Browser.visitor(Language.EN)) {
            Page page = visitor.newPage();
            page.navigate(arguments[0]);
            page.getByRole(
                            com.microsoft.playwright.options.AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName(Pattern.compile(arguments[1])))
                    .first()
                    .click();
            page.waitForLoadState();
            if (arguments.length > 3) {
                page.navigate(arguments[0] + arguments[3]);
            }
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(arguments[2])));
        }
        System.exit(0);
    }
}
