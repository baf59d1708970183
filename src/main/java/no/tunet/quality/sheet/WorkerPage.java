package no.tunet.quality.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import no.tunet.access.Public;
import no.tunet.ui.Assets;
import no.tunet.ui.Download;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The worker that shows a kept sheet without coverage. It has to lie at the root, because a worker rules only what lies beside or below it; it holds no data. */
@Controller
class WorkerPage {
    private final Assets assets;

    WorkerPage(Assets assets) {
        this.assets = assets;
    }

    @Public
    @GetMapping("/kvalitet-arbeider.js")
    Download worker() {
        try (var in = new ClassPathResource("static" + assets.path("revisjon-arbeider.js")).getInputStream()) {
            String filled = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("/*STYLE*/", assets.path("tunet.css"))
                    .replace("/*SCRIPT*/", assets.path("revisjon.js"))
                    .replace("/*FRAME*/", assets.path("tunet.js"));
            return new Download(
                    "kvalitet-arbeider.js", "text/javascript", filled.getBytes(StandardCharsets.UTF_8), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
