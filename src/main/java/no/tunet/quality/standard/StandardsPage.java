package no.tunet.quality.standard;

import no.tunet.access.SignedIn;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Role;
import no.tunet.quality.domain.Standard;
import no.tunet.quality.store.ParameterStore;
import no.tunet.quality.store.StandardStore;
import no.tunet.ui.NotFound;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The standards as everybody may read them. */
@Controller
public class StandardsPage {
    private final StandardStore standards;
    private final ParameterStore parameters;
    private final BusinessClock clock;

    StandardsPage(StandardStore standards, ParameterStore parameters, BusinessClock clock) {
        this.standards = standards;
        this.parameters = parameters;
        this.clock = clock;
    }

    @SignedIn
    @GetMapping("/standarder")
    @Transactional(readOnly = true)
    public View list() {
        var book = standards.book();
        return View.of(
                "quality/standard/standards",
                new StandardsView(
                        book.standards(),
                        book.on(clock.today()).stream().map(Standard::key).toList(),
                        book.schemes(),
                        parameters.all(),
                        Acting.member().role() == Role.APPROVAL_OFFICER));
    }

    @SignedIn
    @GetMapping("/standarder/{code}/{version}")
    @Transactional(readOnly = true)
    public View show(@PathVariable String code, @PathVariable String version) {
        return View.of(
                "quality/standard/standard",
                standards.book().standards().stream()
                        .filter(s -> s.code().equals(code) && s.version().equals(version))
                        .findFirst()
                        .orElseThrow(NotFound::new));
    }
}
