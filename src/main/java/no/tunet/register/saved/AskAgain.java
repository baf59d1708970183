package no.tunet.register.saved;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.tunet.register.Detours;
import no.tunet.register.ListingSearch;
import no.tunet.register.domain.Answer;
import no.tunet.register.question.Asked;
import no.tunet.register.question.PlaceFinder;
import no.tunet.register.question.RegisterAddress;
import no.tunet.register.question.SearchForm;
import no.tunet.ui.Form;
import org.springframework.stereotype.Component;

/** Asks a kept search as it would be asked today. Needs a transaction. */
@Component
class AskAgain {
    /** A search that finds more than this is too wide to tell what is new. */
    static final int MOST = 500;

    private final ListingSearch search;
    private final Detours detours;
    private final PlaceFinder places;

    AskAgain(ListingSearch search, Detours detours, PlaceFinder places) {
        this.search = search;
        this.detours = detours;
        this.places = places;
    }

    /** The offers that fit; empty when there are too many. */
    Optional<Set<UUID>> fitting(String query, LocalDate today) {
        var answer = search.ask(read(query, today).question(), today, 0, MOST);
        return answer.total() > MOST
                ? Optional.empty()
                : Optional.of(answer.hits().stream().map(Answer.Hit::offer).collect(Collectors.toSet()));
    }

    Asked read(String query, LocalDate today) {
        return SearchForm.read(form(query), places, detours.on(today).factor().doubleValue(), today);
    }

    /** The same search in the order of our own address; empty when it is not one. */
    Optional<String> evened(String query, LocalDate today) {
        if (query.length() > 1000) {
            return Optional.empty();
        }
        var form = form(query);
        SearchForm.read(form, places, detours.on(today).factor().doubleValue(), today);
        String even = RegisterAddress.query(form);
        return form.ok() && !even.isEmpty() && even.length() <= 1000 ? Optional.of(even) : Optional.empty();
    }

    private static Form form(String query) {
        Map<String, List<String>> raw = new LinkedHashMap<>();
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                raw.computeIfAbsent(decoded(pair.substring(0, equals)), name -> new ArrayList<>())
                        .add(decoded(pair.substring(equals + 1)));
            }
        }
        return new Form(raw, Map.of());
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
