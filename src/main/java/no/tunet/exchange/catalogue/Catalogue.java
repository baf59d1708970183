package no.tunet.exchange.catalogue;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.tunet.kernel.Language;

/**
 * The description as Turtle, by DCAT-AP-NO 2: a catalogue with one data set, its distributions, and the interface as a data service. Addresses are
 * absolute, and texts are escaped.
 */
final class Catalogue {
    private static final String EU = "http://publications.europa.eu/resource/authority/";
    private static final String LICENCE = EU + "licence/NLOD_2_0";

    /** Titles and descriptions in the languages of the program. */
    record Words(Map<Language, String> title, Map<Language, String> text) {
        Words {
            title = new EnumMap<>(title);
            text = new EnumMap<>(text);
        }
    }

    /** A word that offers are described by, in our languages; the code is its own for ever. */
    record Concept(String code, Map<Language, String> labels) {
        Concept {
            labels = new EnumMap<>(labels);
        }
    }

    private record Distribution(String id, String path, String type, String format, String title) {}

    private static final List<Distribution> DISTRIBUTIONS = List.of(
            new Distribution("hsds", "/api/hsds/services", "application/json", "JSON", "Open Referral HSDS 3.0 (JSON)"),
            new Distribution(
                    "tables", "/api/hsds/tables.zip", "application/zip", "CSV", "Open Referral HSDS 3.0 (CSV)"),
            new Distribution("offers", "/api/v1/offers", "application/json", "JSON", "Tunet 1 (JSON)"));

    private final String base;
    private final Publisher publisher;
    private final Words words;
    private final List<Concept> concepts;
    private final LocalDate today;

    Catalogue(String base, Publisher publisher, Words words, List<Concept> concepts, LocalDate today) {
        this.concepts = List.copyOf(concepts);
        this.base = base;
        this.publisher = publisher;
        this.words = words;
        this.today = today;
    }

    String turtle() {
        return """
                @prefix dcat: <http://www.w3.org/ns/dcat#> .
                @prefix dct: <http://purl.org/dc/terms/> .
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                @prefix foaf: <http://xmlns.com/foaf/0.1/> .
                @prefix vcard: <http://www.w3.org/2006/vcard/ns#> .
                @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

                """ + catalogue() + agent() + dataset()
                + DISTRIBUTIONS.stream().map(this::distribution).collect(Collectors.joining())
                + service()
                + concepts.stream().map(this::concept).collect(Collectors.joining());
    }

    private String concept(Concept concept) {
        return "\n%s a skos:Concept ;\n  skos:notation %s ;\n  skos:prefLabel %s .\n"
                .formatted(iri("/api/catalog#" + concept.code()), text(concept.code()), inLanguages(concept.labels()));
    }

    private String catalogue() {
        return "%s a dcat:Catalog ;\n  dct:identifier %s ;\n%s  dct:publisher %s ;\n  dct:language %s ;\n  dcat:dataset %s ;\n  dcat:service %s .\n\n"
                .formatted(
                        iri("/api/catalog"),
                        text(base + "/api/catalog"),
                        titled(),
                        iri("/api/catalog#publisher"),
                        languages(),
                        iri("/api/catalog#register"),
                        iri("/api/catalog#hsds-service"));
    }

    private String agent() {
        return "%s a foaf:Agent ;\n%s  foaf:name %s .\n\n"
                .formatted(
                        iri("/api/catalog#publisher"),
                        publisher
                                .number()
                                .map(number -> "  dct:identifier " + text(number.digits()) + " ;\n")
                                .orElse(""),
                        text(publisher.name()));
    }

    private String dataset() {
        return """
                %s a dcat:Dataset ;
                  dct:identifier %s ;
                %s  dct:publisher %s ;
                %s  dcat:theme <%sdata-theme/SOCI>, <%sdata-theme/AGRI> ;
                  dct:accessRights <%saccess-right/PUBLIC> ;
                  dct:accrualPeriodicity <%sfrequency/CONT> ;
                  dct:language %s ;
                  dcat:keyword "Inn på tunet"@nb, "grøn omsorg"@nn, "green care"@en ;
                  dct:modified "%s"^^xsd:date ;
                  dcat:distribution %s .

                """.formatted(
                        iri("/api/catalog#register"),
                        text(base + "/api/catalog#register"),
                        titled(),
                        iri("/api/catalog#publisher"),
                        contact(),
                        EU,
                        EU,
                        EU,
                        EU,
                        languages(),
                        today,
                        DISTRIBUTIONS.stream()
                                .map(one -> iri("/api/catalog#" + one.id()))
                                .collect(Collectors.joining(", ")));
    }

    private String contact() {
        return "  dcat:contactPoint [ a vcard:Organization ; vcard:fn %s%s ] ;\n"
                .formatted(
                        text(publisher.name()),
                        publisher
                                .mail()
                                .map(mail -> " ; vcard:hasEmail <mailto:" + escapedIri(mail) + ">")
                                .orElse(""));
    }

    private String distribution(Distribution one) {
        return """
                %s a dcat:Distribution ;
                  dct:title %s ;
                  dcat:accessURL %s ;
                  dct:license <%s> ;
                  dct:format <%sfile-type/%s> ;
                  dcat:mediaType <https://www.iana.org/assignments/media-types/%s> .

                """.formatted(
                        iri("/api/catalog#" + one.id()),
                        text(one.title()),
                        iri(one.path()),
                        LICENCE,
                        EU,
                        one.format(),
                        one.type());
    }

    private String service() {
        return """
                %s a dcat:DataService ;
                  dct:identifier %s ;
                %s  dct:publisher %s ;
                %s  dcat:endpointURL %s ;
                  dcat:endpointDescription %s ;
                  dct:accessRights <%saccess-right/PUBLIC> ;
                  dct:license <%s> ;
                  dcat:servesDataset %s .
                """.formatted(
                        iri("/api/catalog#hsds-service"),
                        text(base + "/api/catalog#hsds-service"),
                        titled(),
                        iri("/api/catalog#publisher"),
                        contact(),
                        iri("/api/hsds"),
                        iri("/api/openapi.json"),
                        EU,
                        LICENCE,
                        iri("/api/catalog#register"));
    }

    private String titled() {
        return "  dct:title " + inLanguages(words.title()) + " ;\n  dct:description " + inLanguages(words.text())
                + " ;\n";
    }

    private static String inLanguages(Map<Language, String> texts) {
        return texts.entrySet().stream()
                .map(entry -> text(entry.getValue()) + "@" + entry.getKey().code())
                .collect(Collectors.joining(", "));
    }

    private static String languages() {
        return "<%slanguage/NOB>, <%slanguage/NNO>".formatted(EU, EU);
    }

    private String iri(String path) {
        return "<" + escapedIri(base + path) + ">";
    }

    private static String escapedIri(String iri) {
        return iri.replaceAll("[\\x00-\\x20<>\"{}|^`\\\\]", "");
    }

    private static String text(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ") + "\"";
    }
}
