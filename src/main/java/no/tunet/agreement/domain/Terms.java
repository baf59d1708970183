package no.tunet.agreement.domain;

import java.util.Comparator;
import java.util.List;
import no.tunet.kernel.Period;

/** Everything the parties agree on: one version of the content, which a hash stands for. */
public record Terms(
        GeneralPart general,
        SpecialPart special,
        List<PriceTerm> prices,
        AbsenceTerms absence,
        List<PlaceTerm> places) {
    public Terms {
        prices = prices.stream()
                .sorted(Comparator.comparing(PriceTerm::kind)
                        .thenComparing(p -> p.validity().from()))
                .toList();
        places = places.stream().distinct().sorted().toList();
    }

    public Period term() {
        return general.term();
    }

    /** The same terms over another span; the last price of each kind is carried on to the new end. */
    public Terms withTerm(Period other) {
        var carried = prices.stream()
                .map(p -> p.validity().to().equals(term().to())
                        ? new PriceTerm(
                                p.kind(), p.amount(), new Period(p.validity().from(), other.to()), p.includes())
                        : p)
                .toList();
        return new Terms(general.withTerm(other), special, carried, absence, places);
    }
}
