package no.tunet.agreement.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import no.tunet.kernel.Period;
import no.tunet.kernel.Reason;

/** What must be in the terms before anybody is asked to consent. Sources: the standard agreement's two parts (2010, 2016), in our own words. */
public final class TermsRules {
    private TermsRules() {}

    /** Every reason why these terms are not ready; empty when they are. */
    public static List<Reason> missing(Terms terms) {
        var reasons = new ArrayList<Reason>();
        if (terms.term().isOpen()) {
            reasons.add(Reason.of("agreement.refused.open-term"));
        }
        if (terms.places().isEmpty()) {
            reasons.add(Reason.of("agreement.refused.no-places"));
        }
        if (terms.special().service().isBlank()) {
            reasons.add(Reason.of("agreement.refused.no-service"));
        }
        long most = terms.places().stream()
                .collect(Collectors.groupingBy(PlaceTerm::at, Collectors.counting()))
                .values()
                .stream()
                .max(Comparator.naturalOrder())
                .orElse(0L);
        if (most > terms.special().maxGroupSize()) {
            reasons.add(Reason.of(
                    "agreement.refused.group-too-small", most, terms.special().maxGroupSize()));
        }
        for (PriceKind kind : PriceKind.values()) {
            reasons.addAll(priceGaps(terms, kind));
        }
        return List.copyOf(reasons);
    }

    private static List<Reason> priceGaps(Terms terms, PriceKind kind) {
        List<Period> spans = terms.prices().stream()
                .filter(p -> p.kind() == kind)
                .map(PriceTerm::validity)
                .sorted(Comparator.comparing(Period::from))
                .toList();
        var reasons = new ArrayList<Reason>();
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i - 1).overlaps(spans.get(i))) {
                reasons.add(Reason.of(
                        "agreement.refused.price-overlap", kind, spans.get(i).from()));
            }
        }
        if (kind != PriceKind.HALF_DAY) {
            return reasons;
        }
        LocalDate next = terms.term().from();
        for (Period span : spans) {
            if (span.from().isAfter(next)) {
                break;
            }
            if (!span.to().isBefore(next)) {
                next = span.isOpen() ? span.to() : span.to().plusDays(1);
            }
        }
        if (!next.isAfter(terms.term().to()) && !terms.term().isOpen()) {
            reasons.add(Reason.of("agreement.refused.price-gap", kind, next));
        }
        return reasons;
    }
}
