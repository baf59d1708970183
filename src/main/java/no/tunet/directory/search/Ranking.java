package no.tunet.directory.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.tunet.directory.domain.DetourFactor;
import no.tunet.kernel.TargetGroup;

/** Chooses among offers what was asked for, and puts first what lacks least, then what the words mean most, then the nearest. */
final class Ranking {
    private static final int MUNICIPALITIES = 20;
    private static final Comparator<Weighed> BEST_FIRST = Comparator.comparingInt(Weighed::lacks)
            .thenComparing(Comparator.comparingDouble(Weighed::nearness).reversed())
            .thenComparingInt(weighed -> weighed.km().orElse(Integer.MAX_VALUE))
            .thenComparing(weighed -> weighed.offered().order())
            .thenComparing(weighed -> weighed.offered().offer().value());

    private final SearchQuery query;
    private final List<Offered> said;
    private final Map<UUID, Double> nearness;

    /** {@code nearness} has the offers that the words are about, when there are words. */
    Ranking(SearchQuery query, Map<UUID, Double> nearness, Collection<Offered> offers, LocalDate today) {
        this.query = query;
        this.nearness = nearness;
        this.said = offers.stream()
                .filter(one -> one.isApprovedOn(today))
                .filter(one -> query.words().isEmpty()
                        || nearness.containsKey(one.offer().value()))
                .toList();
    }

    private record Weighed(Offered offered, int lacks, double nearness, Optional<Integer> km) {}

    record Result(List<SearchHit.Found> hits, long total) {}

    /** One page of what was found, best first, and how many there are in all. */
    Result hits(DetourFactor factor, int limit, int offset) {
        var from = query.wish().from();
        var weighed = said.stream()
                .filter(one -> inGroups(one) && inMunicipalities(one))
                .map(one -> weigh(one, factor))
                .filter(one -> !query.onlyWhole() || one.lacks() == 0)
                .sorted(BEST_FIRST)
                .toList();
        var hits = weighed.stream()
                .skip(offset)
                .limit(limit)
                .map(one -> found(one, from))
                .toList();
        return new Result(hits, weighed.size());
    }

    /** How many offers each group would leave, the other choices being as they are. */
    Map<TargetGroup, Long> groups() {
        var counts = new EnumMap<TargetGroup, Long>(TargetGroup.class);
        said.stream()
                .filter(this::inMunicipalities)
                .flatMap(one -> one.wares().groups().stream())
                .forEach(group -> counts.merge(group, 1L, Long::sum));
        return counts;
    }

    /** The municipalities with most offers, the other choices being as they are. */
    List<Facet> municipalities() {
        var counts = new HashMap<String, Facet>();
        said.stream()
                .filter(this::inGroups)
                .forEach(one -> one.municipalityCode()
                        .ifPresent(code -> counts.merge(
                                code,
                                new Facet(code, one.municipality(), 1),
                                (a, b) -> new Facet(code, a.label(), a.count() + b.count()))));
        return counts.values().stream()
                .sorted(Comparator.comparingLong(Facet::count).reversed().thenComparing(Facet::value))
                .limit(MUNICIPALITIES)
                .toList();
    }

    private Weighed weigh(Offered one, DetourFactor factor) {
        var km = query.wish()
                .reach()
                .map(reach -> factor.estimateKm(reach.origin().position(), one.position()));
        return new Weighed(
                one,
                one.lacks(query.wish(), km),
                nearness.getOrDefault(one.offer().value(), 0.0),
                km);
    }

    private boolean inGroups(Offered one) {
        return query.groups().isEmpty() || !Collections.disjoint(one.wares().groups(), query.groups());
    }

    private boolean inMunicipalities(Offered one) {
        return query.municipalities().isEmpty()
                || one.municipalityCode().stream()
                        .anyMatch(code -> query.municipalities().contains(code));
    }

    private static SearchHit.Found found(Weighed weighed, LocalDate from) {
        var one = weighed.offered();
        return new SearchHit.Found(
                one.offer(),
                one.name(),
                one.farm(),
                one.farmName(),
                one.municipality(),
                one.price(),
                one.position(),
                one.approved().orElseThrow().to(),
                weighed.lacks(),
                one.candidate(from, weighed.km()));
    }
}
