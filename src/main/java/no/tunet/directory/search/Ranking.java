package no.tunet.directory.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.tunet.directory.domain.DetourFactor;
import no.tunet.kernel.TargetGroup;

/** Chooses among offers what was asked for, and puts first what lacks least, then what the words mean most, then the nearest. */
final class Ranking {
    private static final int MUNICIPALITIES = 20;

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

    record Result(List<SearchHit.Found> hits, long total) {}

    /** One page of what was found, best first, and how many there are in all. */
    Result hits(DetourFactor factor, int limit, int offset) {
        var best = new Best(offset + limit);
        long total = 0;
        for (Offered one : said) {
            if (inGroups(one) && inMunicipalities(one)) {
                var weighed = weigh(one, factor);
                if (!query.onlyWhole() || weighed.lacks() == 0) {
                    best.add(weighed);
                    total++;
                }
            }
        }
        var hits = best.inOrder().stream().skip(offset).map(this::found).toList();
        return new Result(hits, total);
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

    private Best.Weighed weigh(Offered one, DetourFactor factor) {
        var km = query.wish()
                .reach()
                .map(reach -> factor.estimateKm(reach.origin().position(), one.position()));
        return new Best.Weighed(
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

    private SearchHit.Found found(Best.Weighed weighed) {
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
                one.candidate(query.wish().from(), weighed.km()));
    }
}
