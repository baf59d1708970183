package no.tunet.directory.search;

import java.util.ArrayList;
import no.tunet.access.Public;
import no.tunet.directory.NeedBrief;
import no.tunet.ui.Form;
import no.tunet.ui.Page;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class SearchPage {
    private final SearchOffers offers;

    SearchPage(SearchOffers offers) {
        this.offers = offers;
    }

    /** A search for a need begins with what is known of the need; from then on the filters stand in the address. */
    @Public
    @GetMapping("/garder")
    Object search(Form form, Page page) {
        var need = form.optionalId("behov");
        if (need.isPresent() && page.member().isPresent() && !form.raw().containsKey("malgruppe")) {
            var brief = offers.need(need.get());
            if (brief.isPresent()) {
                return Redirect.to(address(brief.get()));
            }
        }
        return View.of("directory/search", offers.search(form, page)).form(form);
    }

    private static String address(NeedBrief need) {
        var pairs = new ArrayList<String>();
        pairs.add("behov=" + need.need());
        pairs.add("malgruppe=" + need.group().name());
        pairs.add("antall=" + Math.min(need.people(), 60));
        pairs.addAll(SearchForm.pairs("kompetanse", need.competences()));
        pairs.addAll(SearchForm.pairs("aktivitet", need.activities()));
        pairs.addAll(SearchForm.pairs("tilrettelegging", need.facilities()));
        pairs.addAll(SearchForm.pairs("skyss", need.transports()));
        pairs.addAll(SearchForm.pairs("sprak", need.languages()));
        need.withinKm().ifPresent(km -> pairs.add("km=" + km));
        need.wantedFrom().ifPresent(from -> pairs.add("fra=" + from));
        return "/garder?" + String.join("&", pairs);
    }
}
