package no.tunet.exchange.hsds;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.tunet.directory.PublishedOffer;
import no.tunet.kernel.Activity;
import no.tunet.kernel.Competence;
import no.tunet.kernel.Facility;
import no.tunet.kernel.Language;
import no.tunet.kernel.TargetGroup;
import no.tunet.kernel.Transport;
import no.tunet.ui.Texts;
import org.springframework.stereotype.Component;

/** Our own words for offers as taxonomies: whom it is for, what is done, what those at the farm know, what the place has, how to come. */
@Component
class Taxonomies {
    private static final Language WRITTEN = Language.NB;
    private static final List<Class<? extends Enum<?>>> KINDS =
            List.of(TargetGroup.class, Activity.class, Competence.class, Facility.class, Transport.class);

    private final Map<String, HsdsJson.Taxonomy> taxonomies = new LinkedHashMap<>();
    private final Map<String, HsdsJson.TaxonomyTerm> terms = new LinkedHashMap<>();

    Taxonomies(Texts texts) {
        for (var kind : KINDS) {
            String name = texts.text(WRITTEN, "exchange.taxonomy." + kind.getSimpleName());
            var taxonomy = new HsdsJson.Taxonomy(
                    StableIds.of("taxonomy", kind.getSimpleName()).toString(),
                    name,
                    texts.text(WRITTEN, "exchange.taxonomy." + kind.getSimpleName() + ".text"),
                    "1");
            taxonomies.put(taxonomy.id(), taxonomy);
            for (Enum<?> value : kind.getEnumConstants()) {
                var term = new HsdsJson.TaxonomyTerm(
                        id(value).toString(),
                        value.name(),
                        texts.word(WRITTEN, value),
                        texts.word(WRITTEN, value),
                        name,
                        taxonomy.id(),
                        WRITTEN.code(),
                        Optional.of(taxonomy));
                terms.put(term.id(), term);
            }
        }
    }

    static UUID id(Enum<?> value) {
        return StableIds.of("term", value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    List<HsdsJson.Taxonomy> taxonomies() {
        return List.copyOf(taxonomies.values());
    }

    Optional<HsdsJson.Taxonomy> taxonomy(String id) {
        return Optional.ofNullable(taxonomies.get(id));
    }

    List<HsdsJson.TaxonomyTerm> terms(Optional<String> taxonomy) {
        return terms.values().stream()
                .filter(term -> taxonomy.map(term.taxonomyId()::equals).orElse(true))
                .toList();
    }

    Optional<HsdsJson.TaxonomyTerm> term(String id) {
        return Optional.ofNullable(terms.get(id));
    }

    /** The terms of an offer, in the order of the taxonomies. */
    List<HsdsJson.TaxonomyTerm> of(PublishedOffer offer) {
        var found = new ArrayList<HsdsJson.TaxonomyTerm>();
        Stream.<Collection<? extends Enum<?>>>of(
                        offer.groups(), offer.activities(), offer.competences(), offer.facilities(), offer.transports())
                .flatMap(words -> words.stream().sorted(Comparator.comparing(Enum::ordinal)))
                .forEach(word -> term(id(word).toString()).ifPresent(found::add));
        return List.copyOf(found);
    }
}
