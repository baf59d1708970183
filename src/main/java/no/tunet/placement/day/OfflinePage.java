package no.tunet.placement.day;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Public;
import no.tunet.access.Right;
import no.tunet.kernel.BusinessClock;
import no.tunet.ui.Assets;
import no.tunet.ui.Download;
import no.tunet.ui.View;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What a phone keeps for the hours without coverage: the day with initials only, and the worker that shows it. */
@Controller
class OfflinePage {
    private final Barn barn;
    private final Assets assets;
    private final BusinessClock clock;

    OfflinePage(Barn barn, Assets assets, BusinessClock clock) {
        this.barn = barn;
        this.assets = assets;
        this.clock = clock;
    }

    @Allowed(data = DataKind.K10_ATTENDANCE, right = Right.CREATE)
    @GetMapping("/dager/frakoblet")
    View offline() {
        return View.of("placement/day/barn", barn.on(clock.today(), true)).form(no.tunet.ui.Form.empty());
    }

    /** The script has to lie at the root, because a worker rules only what lies beside or below it; it holds no data. */
    @Public
    @GetMapping("/dager-arbeider.js")
    Download worker() {
        try (var in = new ClassPathResource("static" + assets.path("dager-arbeider.js")).getInputStream()) {
            String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String filled = script.replace("/*STYLE*/", assets.path("tunet.css"))
                    .replace("/*SCRIPT*/", assets.path("dager.js"));
            return new Download("dager-arbeider.js", "text/javascript", filled.getBytes(StandardCharsets.UTF_8), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
