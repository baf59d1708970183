package no.tunet.register.saved;

import no.tunet.access.SignedIn;
import no.tunet.kernel.Decision;
import no.tunet.ui.Form;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class SavedSearchPage {
    private final KeepSearches searches;

    SavedSearchPage(KeepSearches searches) {
        this.searches = searches;
    }

    @SignedIn
    @GetMapping("/register/lagrede")
    View list(Form form) {
        return page(form);
    }

    @SignedIn
    @PostMapping("/register/lagrede")
    Object keep(Form form) {
        return switch (searches.keep(form.value("sok"))) {
            case Decision.Accepted<String>(var query) -> Redirect.to("/register/lagrede");
            case Decision.Refused<String>(var reasons) -> page(form.refuse(reasons));
        };
    }

    @SignedIn
    @PostMapping("/register/lagrede/sletting")
    Redirect forget(Form form) {
        form.optionalId("id").ifPresent(searches::forget);
        return Redirect.to("/register/lagrede");
    }

    private View page(Form form) {
        return View.of("register/saved", new SavedListView(searches.mine())).form(form);
    }
}
