package no.tunet.audit.seal;

import java.util.List;
import no.tunet.access.ForAdministrators;
import no.tunet.kernel.Acting;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the administrator whether the organisation's access log is as it was written. */
@Controller
class SealPage {
    private final SealAccessLog seals;

    SealPage(SealAccessLog seals) {
        this.seals = seals;
    }

    @ForAdministrators
    @GetMapping("/innsynslogg/kontroll")
    View verify() {
        List<SealAccessLog.Broken> broken = seals.verify(Acting.member().organisation());
        return View.of("audit/verification", broken);
    }
}
