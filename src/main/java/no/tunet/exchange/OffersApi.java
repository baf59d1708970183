package no.tunet.exchange;

import java.util.Arrays;
import java.util.Optional;
import no.tunet.access.Public;
import no.tunet.directory.OfferId;
import no.tunet.directory.PublishedOffer;
import no.tunet.directory.PublishedOffers;
import no.tunet.kernel.TargetGroup;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Published offers of approved farms, read-only and without sign-in. */
@RestController
class OffersApi {
    private static final String UUID_TEXT = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final int MOST_PAGES = 100_000;

    private final PublishedOffers offers;

    OffersApi(PublishedOffers offers) {
        this.offers = offers;
    }

    @Public
    @GetMapping("/api/v1/offers")
    ResponseEntity<?> list(
            @RequestParam(defaultValue = "") String targetGroup,
            @RequestParam(defaultValue = "") String municipality,
            @RequestParam(defaultValue = "1") String page,
            @RequestParam(defaultValue = "25") String size) {
        var group = Arrays.stream(TargetGroup.values())
                .filter(g -> g.name().equals(targetGroup))
                .findFirst();
        if (group.isEmpty() && !targetGroup.isEmpty()) {
            return bad("targetGroup is not one of the published codes");
        }
        if (!municipality.matches("(\\d{4})?")) {
            return bad("municipality is a four-digit code");
        }
        var number = between(page, 1, MOST_PAGES);
        var length = between(size, 1, PublishedOffers.MOST_ON_A_PAGE);
        if (number.isEmpty() || length.isEmpty()) {
            return bad("page is at least 1, and size between 1 and " + PublishedOffers.MOST_ON_A_PAGE);
        }
        return ResponseEntity.ok(OfferPageJson.of(offers.page(
                group, Optional.of(municipality).filter(code -> !code.isEmpty()), number.get(), length.get())));
    }

    @Public
    @GetMapping("/api/v1/offers/{id}")
    ResponseEntity<?> one(@PathVariable String id) {
        var offer = id.matches(UUID_TEXT) ? offers.find(OfferId.of(id)) : Optional.<PublishedOffer>empty();
        return offer.<ResponseEntity<?>>map(found -> ResponseEntity.ok(OfferJson.of(found)))
                .orElseGet(() -> problem(Problem.of("Not found", 404, "There is no published offer with this id.")));
    }

    private static ResponseEntity<?> bad(String detail) {
        return problem(Problem.of("Bad request", 400, detail));
    }

    private static ResponseEntity<?> problem(Problem problem) {
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static Optional<Integer> between(String text, int least, int most) {
        return text.matches("\\d{1,6}")
                ? Optional.of(Integer.parseInt(text)).filter(number -> number >= least && number <= most)
                : Optional.empty();
    }
}
