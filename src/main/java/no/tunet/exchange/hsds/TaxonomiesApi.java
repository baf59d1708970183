package no.tunet.exchange.hsds;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tunet.access.Public;
import no.tunet.kernel.Language;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Taxonomies and their terms: our own code lists. */
@RestController
class TaxonomiesApi {
    private final Taxonomies taxonomies;
    private final Answer answer;

    TaxonomiesApi(Taxonomies taxonomies, Answer answer) {
        this.taxonomies = taxonomies;
        this.answer = answer;
    }

    @Public
    @GetMapping("/api/hsds/taxonomies")
    ResponseEntity<?> taxonomies(WebRequest request, @RequestParam Map<String, String> parameters) {
        return answer.list(request, parameters, filter -> page(taxonomies.taxonomies(in(request)), filter));
    }

    @Public
    @GetMapping("/api/hsds/taxonomies/{id}")
    ResponseEntity<?> taxonomy(WebRequest request, @PathVariable String id) {
        return answer.item(request, id, known -> taxonomies.taxonomy(known.toString(), in(request)));
    }

    @Public
    @GetMapping("/api/hsds/taxonomy_terms")
    ResponseEntity<?> terms(WebRequest request, @RequestParam Map<String, String> parameters) {
        var taxonomy = Optional.ofNullable(parameters.get("taxonomy_id")).filter(id -> !id.isBlank());
        return answer.list(request, parameters, filter -> page(taxonomies.terms(taxonomy, in(request)), filter));
    }

    @Public
    @GetMapping("/api/hsds/taxonomy_terms/{id}")
    ResponseEntity<?> term(WebRequest request, @PathVariable String id) {
        return answer.item(request, id, known -> taxonomies.term(known.toString(), in(request)));
    }

    private static Language in(WebRequest request) {
        return Taxonomies.asked(request.getParameter("language"));
    }

    private static <T> HsdsJson.Page<T> page(List<T> all, Filter filter) {
        return HsdsJson.Page.of(
                all.stream().skip(filter.offset()).limit(filter.perPage()).toList(),
                all.size(),
                filter.page(),
                filter.perPage());
    }
}
