package no.tunet.exchange.hsds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Our own words for offers as taxonomies: whom it is for, what is done, what those at the farm know, what the place has, how to come. */
@Component
class Taxonomies {
    private static final Language WRITTEN = Language.NB;
    private static final List<Class<? extends Enum<?>>> KINDS =
            List.of(TargetGroup.class, Activity.class, Competence.class, Facility.class, Transport.class);

    private final Map<Language, Book> books = new EnumMap<>(Language.class);

    /** The same taxonomies and terms, under the same ids, in one language. */
    private record Book(Map<String, HsdsJson.Taxonomy> taxonomies, Map<String, HsdsJson.TaxonomyTerm> terms) {}

    Taxonomies(Texts texts) {
        for (Language language : Language.values()) {
            books.put(language, written(texts, language));
        }
    }

    private static Book written(Texts texts, Language language) {
        var taxonomies = new LinkedHashMap<String, HsdsJson.Taxonomy>();
        var terms = new LinkedHashMap<String, HsdsJson.TaxonomyTerm>();
        for (var kind : KINDS) {
            String name = texts.text(language, "exchange.taxonomy." + kind.getSimpleName());
            var taxonomy = new HsdsJson.Taxonomy(
                    StableIds.of("taxonomy", kind.getSimpleName()).toString(),
                    name,
                    texts.text(language, "exchange.taxonomy." + kind.getSimpleName() + ".text"),
                    "1");
            taxonomies.put(taxonomy.id(), taxonomy);
            for (Enum<?> value : kind.getEnumConstants()) {
                var term = new HsdsJson.TaxonomyTerm(
                        id(value).toString(),
                        value.name(),
                        texts.word(language, value),
                        texts.word(language, value),
                        name,
                        taxonomy.id(),
                        language.code(),
                        Optional.of(taxonomy));
                terms.put(term.id(), term);
            }
        }
        return new Book(taxonomies, terms);
    }

    /** The language a reader asks for by its code; bokmål when it is none of ours. */
    static Language asked(@Nullable String code) {
        return Arrays.stream(Language.values())
                .filter(language -> language.code().equals(code))
                .findFirst()
                .orElse(WRITTEN);
    }

    static UUID id(Enum<?> value) {
        return StableIds.of("term", value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    List<HsdsJson.Taxonomy> taxonomies(Language language) {
        return List.copyOf(in(language).taxonomies().values());
    }

    Optional<HsdsJson.Taxonomy> taxonomy(String id, Language language) {
        return Optional.ofNullable(in(language).taxonomies().get(id));
    }

    List<HsdsJson.TaxonomyTerm> terms(Optional<String> taxonomy, Language language) {
        return in(language).terms().values().stream()
                .filter(term -> taxonomy.map(term.taxonomyId()::equals).orElse(true))
                .toList();
    }

    Optional<HsdsJson.TaxonomyTerm> term(String id, Language language) {
        return Optional.ofNullable(in(language).terms().get(id));
    }

    private Book in(Language language) {
        return Optional.ofNullable(books.get(language)).orElseThrow();
    }

    /** The terms of an offer, in the order of the taxonomies. */
    List<HsdsJson.TaxonomyTerm> of(PublishedOffer offer) {
        var found = new ArrayList<HsdsJson.TaxonomyTerm>();
        Stream.<Collection<? extends Enum<?>>>of(
                        offer.groups(), offer.activities(), offer.competences(), offer.facilities(), offer.transports())
                .flatMap(words -> words.stream().sorted(Comparator.comparing(Enum::ordinal)))
                .forEach(word -> term(id(word).toString(), WRITTEN).ifPresent(found::add));
        return List.copyOf(found);
    }
}
